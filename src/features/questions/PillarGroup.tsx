import { memo } from "react";
import type { QuestionRow } from "../../domain/judge/questionRow.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import type { PillarFigure } from "../../domain/report/report.ts";
import { paths } from "../../paths.ts";
import { FlagMark } from "../../ui/FlagToggle.tsx";
import { Link } from "../../ui/Link.tsx";
import { pillarMark } from "../../ui/pillarMark.ts";
import { StateMark } from "../../ui/StateMark.tsx";
import { useSeen, useWords } from "../../ui/seen.ts";
import { PillarProgress } from "./PillarProgress.tsx";
import "./pillarGroup.css";

interface PillarGroupProps {
	pillar: PillarFigure;
	current: QuestionRow;
	onLeave: () => void;
}

/** One pillar with a dot for each of its questions that apply; the name of the one looked at stands below them. The key makes the current pillar unfold on arrival and leaves later folding to the reader. */
export function PillarGroup({ pillar, current, onLeave }: PillarGroupProps) {
	const { review, report, lens, words } = useSeen();
	const shown = report.questions.filter((question) => question.pillar === pillar.id && question.progress !== "hidden");
	const isCurrent = pillar.id === current.pillar;
	const { answered, visible } = pillar.progress;
	return (
		<details key={String(isCurrent)} className="questions-pillar" open={isCurrent} data-current={isCurrent}>
			<summary>
				<PillarProgress pillar={pillar} />
				<span className="questions-pillar-name">{words.lens.pillars[pillar.id]?.short ?? pillar.id}</span>
				<span className="small soft figures" aria-hidden="true">
					{answered}/{visible}
				</span>
				<span className="visually-hidden">{words.t("progress.answered", { answered, visible })}</span>
			</summary>
			{groupsOf(shown, lens).map(({ topic, questions }) => (
				<div key={topic ?? ""}>
					{topic !== null && <p className="questions-topic small soft">{words.lens.topics[topic] ?? topic}</p>}
					<ul className="pillar questions-dots" {...pillarMark(pillar.id, words.lens)}>
						{questions.map((question) => (
							<li key={question.item}>
								<SteadyLink review={review.id} question={question} isCurrent={question.item === current.item} onLeave={onLeave} />
							</li>
						))}
					</ul>
				</div>
			))}
		</details>
	);
}

/** Items of checklists stand under their categories, which one looks for; others in one list. */
function groupsOf(
	questions: QuestionRow[],
	{ items }: Pick<Lens, "items">,
): { topic: string | null; questions: QuestionRow[] }[] {
	const kept = new Map(items.flatMap(({ id, kind, topic }) => (kind === "checklist" && topic ? [[id, topic] as const] : [])));
	const topicOf = ({ item }: QuestionRow) => kept.get(item) ?? null;
	const topics = [...new Set(questions.map(topicOf))];
	return topics.map((topic) => ({ topic, questions: questions.filter((question) => topicOf(question) === topic) }));
}

interface ItemLinkProps {
	/** Id. */
	review: string;
	question: QuestionRow;
	isCurrent: boolean;
	onLeave: () => void;
}

/** Drawn anew only where the question is another row than before: an edit leaves all others as they are. */
const SteadyLink = memo(ItemLink);

function ItemLink({ review, question, isCurrent, onLeave }: ItemLinkProps) {
	const words = useWords();
	const { t } = words;
	const states = [t(`questions.state.${question.progress}`), ...(question.answer.flagged ? [t("flag.flagged")] : [])];
	return (
		<Link
			to={paths.question(review, question.item)}
			aria-current={isCurrent ? "page" : undefined}
			data-progress={question.progress}
			onClick={onLeave}
		>
			<StateMark progress={question.progress} />
			{question.answer.flagged && <FlagMark />}
			<span className="questions-dot-name">
				<span lang={words.lens.language}>{words.lens.items[question.item]?.title ?? question.item}</span>{" "}
				<span className="soft">({words.list(states)})</span>
			</span>
		</Link>
	);
}
