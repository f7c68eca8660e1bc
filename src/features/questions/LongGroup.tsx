import { useMemo } from "react";
import { findQuestion } from "../../domain/report/reportRows.ts";
import { pillarMark } from "../../ui/pillarMark.ts";
import { useSeen } from "../../ui/seen.ts";
import { LongListNote } from "../../ui/virtual/LongListNote.tsx";
import { VirtualList } from "../../ui/virtual/VirtualList.tsx";
import { byTopic, shownIn } from "./byTopic.ts";
import { QuestionLink } from "./QuestionLink.tsx";
import "./longGroup.css";

/** Height of a line, in CSS pixels. */
const lineHeight = 28;

/** The item of a question, or the topic that the next ones are of. */
type Line = { topic: string } | { item: string };

interface LongGroupProps {
	/** Ids. */
	pillar: string;
	current: string;
	onLeave: () => void;
}

/** Hundreds of questions of a pillar, a line each, under their topics. */
export function LongGroup({ pillar, current, onLeave }: LongGroupProps) {
	const { review, report, lens, words } = useSeen();
	const { items, places } = shownIn(report.questions, pillar);
	const lines = useMemo(
		() =>
			byTopic({ items, places }, lens).flatMap(({ topic, items: own }): Line[] => [
				...(topic === null ? [] : [{ topic }]),
				...own.map((item) => ({ item })),
			]),
		[items, places, lens],
	);
	return (
		<>
			<LongListNote count={places.length} />
			<div className="questions-lines-box">
				<VirtualList
					className="pillar questions-lines"
					{...pillarMark(pillar, words.lens)}
					rows={lines}
					keyOf={keyOf}
					estimate={lineHeight}
					current={current}
					draw={(line) => {
						if ("topic" in line)
							return <p className="questions-topic small soft">{words.lens.topics[line.topic] ?? line.topic}</p>;
						const question = findQuestion(report, line.item);
						return (
							question && (
								<QuestionLink review={review.id} question={question} isCurrent={line.item === current} onLeave={onLeave} />
							)
						);
					}}
				/>
			</div>
		</>
	);
}

const keyOf = (line: Line): string => ("topic" in line ? `topic ${line.topic}` : line.item);
