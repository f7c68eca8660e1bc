import { type Answer, emptyAnswer, findAnswer } from "../../domain/review/answer.ts";
import type { Opinion } from "../../domain/together/assessors.ts";
import { selectionText } from "../../i18n/answerWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { Button } from "../../ui/Button.tsx";
import { useSeen } from "../../ui/seen.ts";
import type { Point } from "./agendaRows.ts";

interface OpinionListProps {
	point: Point;
	onTake: (sheet: string) => void;
}

/** Each assessor's word on a requirement, with the answer behind it. */
export function OpinionList({ point, onTake }: OpinionListProps) {
	const seen = useSeen();
	const { t } = seen.words;
	const { agenda, requirement, sharesQuestion } = point;
	const answerOf = (opinion: Opinion) => {
		const sheet = seen.review.sheets.find(({ id }) => id === opinion.sheet);
		return sheet ? findAnswer(sheet, requirement.item) : emptyAnswer;
	};
	return (
		<section aria-labelledby={`said-${requirement.id}`}>
			<h3 id={`said-${requirement.id}`}>{t("together.said")}</h3>
			<ul className="together-opinions">
				{agenda.said.map((opinion) => (
					<li key={opinion.sheet} data-status={opinion.status}>
						<div>
							<p>
								<strong>{opinion.assessor}</strong> · {opinionText(opinion, seen.words)}
							</p>
							<p className="soft">{choiceText(answerOf(opinion), requirement.item, seen.words)}</p>
							<Note text={answerOf(opinion).note} />
						</div>
						{opinion.status !== "unknown" && (
							<Button
								className="small"
								aria-label={`${t("together.take")}: ${opinion.assessor}`}
								onClick={() => onTake(opinion.sheet)}
							>
								{t("together.take")}
							</Button>
						)}
					</li>
				))}
			</ul>
			{sharesQuestion && <p className="soft">{t("together.take.hint")}</p>}
		</section>
	);
}

/** "Missing (a guess)". */
const opinionText = ({ status, confidence }: Opinion, { t }: Words): string =>
	confidence ? `${t(`status.${status}`)} (${t(`confidence.${confidence}`)})` : t(`status.${status}`);

/** What they chose at the question. */
function choiceText({ choice }: Answer, item: string, words: Words): string {
	const { t, lens } = words;
	if (choice === null) return t("reason.unanswered");
	if (choice.kind === "dontKnow") return t("questions.dontKnow");
	if (choice.kind === "option") return lens.items[item]?.options[choice.option]?.label ?? t("reason.unanswered");
	if (choice.kind === "selection") return selectionText(choice, item, lens, words);
	const reason = choice.reason.trim();
	return reason ? t("export.answer.notApplicable", { reason }) : t("status.notApplicable");
}

const Note = ({ text }: { text: string }) => (text.trim() ? <blockquote className="together-note">{text}</blockquote> : null);
