import { lazy, Suspense, useState } from "react";
import type { QuestionRow } from "../../domain/judge/questionRow.ts";
import type { PillarFigure } from "../../domain/report/report.ts";
import { findQuestion } from "../../domain/report/reportRows.ts";
import { pillarMark } from "../../ui/pillarMark.ts";
import { useSeen } from "../../ui/seen.ts";
import { mostDrawn } from "../../ui/virtual/mostDrawn.ts";
import { byTopic, shownIn } from "./byTopic.ts";
import { PillarProgress } from "./PillarProgress.tsx";
import { QuestionLink } from "./QuestionLink.tsx";
import "./pillarGroup.css";

/** With what leaves out rows that are not seen: few lenses need it. */
const LongGroup = lazy(() => import("./LongGroup.tsx").then((m) => ({ default: m.LongGroup })));

interface PillarGroupProps {
	pillar: PillarFigure;
	current: QuestionRow;
	onLeave: () => void;
}

/** One pillar with its questions that apply. The key makes the current pillar unfold on arrival and leaves later folding to the reader. */
export const PillarGroup = (props: PillarGroupProps) => (
	<Unfolding key={String(props.pillar.id === props.current.pillar)} {...props} />
);

/** A dot for each question, with the name of the one looked at below them; hundreds are a list of names, drawn while it is unfolded. */
function Unfolding({ pillar, current, onLeave }: PillarGroupProps) {
	const { words } = useSeen();
	const isCurrent = pillar.id === current.pillar;
	const [isOpen, setOpen] = useState(isCurrent);
	const { answered, visible } = pillar.progress;
	const shown = { pillar: pillar.id, current: current.item, onLeave };
	return (
		<details
			className="questions-pillar"
			open={isCurrent}
			data-current={isCurrent}
			onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
		>
			<summary>
				<PillarProgress pillar={pillar} />
				<span className="questions-pillar-name">{words.lens.pillars[pillar.id]?.short ?? pillar.id}</span>
				<span className="small soft figures" aria-hidden="true">
					{answered}/{visible}
				</span>
				<span className="visually-hidden">{words.t("progress.answered", { answered, visible })}</span>
			</summary>
			{visible <= mostDrawn ? (
				<Dots {...shown} />
			) : (
				isOpen && (
					<Suspense fallback={null}>
						<LongGroup {...shown} />
					</Suspense>
				)
			)}
		</details>
	);
}

interface DotsProps {
	/** Ids. */
	pillar: string;
	current: string;
	onLeave: () => void;
}

function Dots({ pillar, current, onLeave }: DotsProps) {
	const { review, report, lens, words } = useSeen();
	return byTopic(shownIn(report.questions, pillar), lens).map(({ topic, items }) => (
		<div key={topic ?? ""}>
			{topic !== null && <p className="questions-topic small soft">{words.lens.topics[topic] ?? topic}</p>}
			<ul className="pillar questions-dots" {...pillarMark(pillar, words.lens)}>
				{items
					.flatMap((item) => findQuestion(report, item) ?? [])
					.map((question) => (
						<li key={question.item}>
							<QuestionLink review={review.id} question={question} isCurrent={question.item === current} onLeave={onLeave} />
						</li>
					))}
			</ul>
		</div>
	));
}
