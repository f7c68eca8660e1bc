import type { QuestionRow } from "../../domain/judge/questionRow.ts";
import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import { givenFor } from "../../domain/report/given.ts";
import { weighsIn } from "../../domain/report/reportRows.ts";
import { confidenceText, evidenceText } from "../../i18n/answerWords.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { GivenList } from "../../ui/given/GivenList.tsx";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { GuessMark } from "../../ui/report/GuessMark.tsx";
import { HelpLink } from "../../ui/report/HelpLink.tsx";
import "./strengthsCard.css";
import { useSeen } from "../../ui/seen.ts";

/** What is in place in the pillar, question by question, with what stands behind the answer. */
export function StrengthsCard({ pillar }: { pillar: string }) {
	const { report, words } = useSeen();
	const { t } = words;
	const rows = report.inPlace.filter((row) => weighsIn(row, pillar));
	const questions = report.questions.filter(({ item }) => rows.some((row) => row.item === item));
	return (
		<section className="card stack" aria-labelledby="pillar-strengths">
			<div className="headed">
				<h2 id="pillar-strengths">{t("pillar.strengths")}</h2>
				<HelpLink topic="confidence" />
			</div>
			{rows.length === 0 && <p className="soft">{t("pillar.strengths.none")}</p>}
			<ul className="pillar-strengths">
				{questions.map((question) => (
					<Strength key={question.item} question={question} rows={rows.filter(({ item }) => item === question.item)} />
				))}
			</ul>
		</section>
	);
}

interface StrengthProps {
	question: QuestionRow;
	rows: RequirementRow[];
}

function Strength({ question, rows }: StrengthProps) {
	const { report, review, words } = useSeen();
	const { t, lens } = words;
	return (
		<li>
			<h3>
				<Link to={paths.question(review.id, question.item)}>{lens.items[question.item]?.title ?? question.item}</Link>
			</h3>
			<ul className="pillar-in-place">
				{rows.map((row) => (
					<li key={row.id}>
						<LensText>{requirementTitle(row.namedBy, lens)}</LensText>{" "}
						<span className="soft small">
							· {t(`reason.${row.reason}`)} <GuessMark row={row} report={report} />
						</span>
					</li>
				))}
			</ul>
			<Behind question={question} />
		</li>
	);
}

/** Who answers for it, how sure, what was noted and what was seen; that nothing was, where nothing was. */
function Behind({ question }: { question: QuestionRow }) {
	const { report, words } = useSeen();
	const { t } = words;
	const { note, owner } = question.answer;
	const given = givenFor(report, question.item);
	const said = [
		{ label: t("confidence.answer"), text: confidenceText(question, words) },
		{ label: t("report.treatment.owner"), text: owner },
		{ label: t("evidence.seen"), text: evidenceText(question, words) },
		{ label: t("export.answer.note"), text: note },
	].filter(({ text }) => text.trim() !== "");
	if (said.length === 0 && given.length === 0) return <p className="soft">{t("pillar.strengths.bare")}</p>;
	return (
		<dl className="pillar-behind">
			{said.map(({ label, text }) => (
				<div key={label}>
					<dt>{label}</dt>
					<dd>{text}</dd>
				</div>
			))}
			{given.length > 0 && (
				<div>
					<dt>{t("given.title")}</dt>
					<dd>
						<GivenList given={given} />
					</dd>
				</div>
			)}
		</dl>
	);
}
