import { useMemo } from "react";
import type { QuestionRow } from "../../domain/judge/questionRow.ts";
import { pillarMark } from "../../ui/pillarMark.ts";
import { useSeen } from "../../ui/seen.ts";
import { LongListNote } from "../../ui/virtual/LongListNote.tsx";
import { VirtualList } from "../../ui/virtual/VirtualList.tsx";
import { byTopic, questionsOf } from "./byTopic.ts";
import { QuestionLink } from "./QuestionLink.tsx";
import "./longGroup.css";

/** Height of a line, in CSS pixels. */
const lineHeight = 28;

/** A question, or the topic that the next ones are of. */
type Line = { topic: string } | { question: QuestionRow };

interface LongGroupProps {
	/** Ids. */
	pillar: string;
	current: string;
	onLeave: () => void;
}

/** Hundreds of questions of a pillar, a line each, under their topics. */
export function LongGroup({ pillar, current, onLeave }: LongGroupProps) {
	const { review, report, lens, words } = useSeen();
	const { questions } = report;
	const shown = useMemo(() => questionsOf(questions, pillar), [questions, pillar]);
	const lines = useMemo(
		() =>
			byTopic(shown, lens).flatMap(({ topic, questions: own }): Line[] => [
				...(topic === null ? [] : [{ topic }]),
				...own.map((question) => ({ question })),
			]),
		[shown, lens],
	);
	return (
		<>
			<LongListNote count={shown.length} />
			<div className="questions-lines-box">
				<VirtualList
					className="pillar questions-lines"
					{...pillarMark(pillar, words.lens)}
					rows={lines}
					keyOf={keyOf}
					estimate={lineHeight}
					current={current}
					draw={(line) =>
						"topic" in line ? (
							<p className="questions-topic small soft">{words.lens.topics[line.topic] ?? line.topic}</p>
						) : (
							<QuestionLink
								review={review.id}
								question={line.question}
								isCurrent={line.question.item === current}
								onLeave={onLeave}
							/>
						)
					}
				/>
			</div>
		</>
	);
}

const keyOf = (line: Line): string => ("topic" in line ? `topic ${line.topic}` : line.question.item);
