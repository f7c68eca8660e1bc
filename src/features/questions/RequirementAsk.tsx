import { useId, useRef } from "react";
import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import type { Expression } from "../../domain/lens/fact.ts";
import { withStatus, withSuggestion } from "../../domain/review/changes.ts";
import type { Status } from "../../domain/review/review.ts";
import type { Words } from "../../i18n/phrases.ts";
import { Button } from "../../ui/Button.tsx";
import { PillarName } from "../../ui/marks.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { Contradictions } from "./Contradictions.tsx";
import { RequirementDetails } from "./RequirementDetails.tsx";
import { partsOf, type RequirementPart } from "./requirementParts.ts";
import type { Subject } from "./subject.ts";
import { openFactNames, rulingFacts } from "./wording.ts";

const statuses: Status[] = ["missing", "partial", "inPlace", "notApplicable", "unknown"];

interface RequirementProps {
	subject: Subject;
	requirement: RequirementRow;
}

/** One requirement: its question, what the answer suggests, and the word of the team where it differs or nothing was said. */
export function RequirementAsk({ subject, requirement }: RequirementProps) {
	const { desk, profile } = subject;
	const { t, lens } = desk.words;
	const id = useId();
	const control = useRef<HTMLDivElement>(null);
	const parts = partsOf(requirement, desk.lens, lens, profile);
	const lead = parts.find((part) => part.id === requirement.namedBy) ?? parts[0];
	const byHand = requirement.reason === "byHand";
	/** Then the way back stands with what does not fit. */
	const disagrees = desk.report.contradictions.some((found) => found.requirement === requirement.id && found.other === null);
	const set = (status: Status) => desk.edit((review) => withStatus(review, requirement.id, status));
	const unset = () => {
		control.current?.querySelector<HTMLElement>("input:checked")?.focus();
		desk.edit((review) => withSuggestion(review, requirement));
	};
	if (!lead) return null;
	return (
		<article className="questions-ask" data-reason={requirement.reason}>
			<div className="questions-ask-head">
				<h3 id={`${id}-title`}>{lead.texts.title}</h3>
				<p className="small soft">{weightText(requirement, desk.words)}</p>
			</div>
			{parts.length > 1 && <PairNames parts={parts} requirement={requirement} words={desk.words} />}
			<p id={`${id}-ask`}>{lead.texts.ask}</p>
			<div ref={control} className="questions-ask-control">
				<Segmented
					label={lead.texts.title}
					labelledBy={`${id}-title ${id}-ask`}
					value={saidOrSuggested(requirement)}
					options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
					onChange={set}
					look={byHand ? "chosen" : "suggested"}
				/>
				<span className="small soft questions-reason">{reasonText(subject, requirement, parts)}</span>
				{byHand && !disagrees && (
					<Button look="quiet" className="small" onClick={unset}>
						{t("questions.backToSuggested")}
					</Button>
				)}
			</div>
			<Contradictions subject={subject} requirement={requirement.id} onUnset={unset} />
			<RequirementDetails subject={subject} requirement={requirement} parts={parts} />
		</article>
	);
}

/** Null where nobody has said anything: "don't know" shows only where someone said so. */
const saidOrSuggested = ({ status, reason }: RequirementRow): Status | null =>
	reason === "undecided" || reason === "unanswered" ? null : status;

/** Where the status comes from, and what the profile says where it says more of this requirement than of its question. */
function reasonText(subject: Subject, { reason, applies }: RequirementRow, parts: RequirementPart[]): string {
	const { desk, item, profile, question } = subject;
	const { t } = desk.words;
	const conditions: Expression[] = [item.appliesWhen, ...parts.flatMap(({ row }) => row?.appliesWhen ?? [])];
	if (applies === false) {
		const facts = rulingFacts(conditions, profile, desk.words);
		return t(reason === "byHand" ? "questions.ruledOutByHand" : "questions.ruledOut", { facts });
	}
	const said = t(reason === "undecided" ? "questions.pleaseSay" : `reason.${reason}`);
	if (applies === true || question.applies === null) return said;
	return `${said}. ${t("questions.unconfirmed", { facts: openFactNames(conditions, profile, desk.words) })}`;
}

/** Severity and effort; where a pair weighs differently in its two pillars, both severities. */
function weightText({ credits, effort }: RequirementRow, { t, lens, list }: Words): string {
	const levels = [...new Set(credits.map(({ severity }) => severity))].map((level) => t(`severity.${level}`));
	const apart = credits.map(({ severity, pillar }) =>
		t("questions.severityIn", { level: t(`severity.${severity}`), pillar: lens.pillars[pillar]?.short ?? pillar }),
	);
	const severity = t("questions.severity", { level: list(levels.length > 1 ? apart : levels) });
	return `${severity} · ${t("questions.effort", { level: t(`effort.${effort}`) })}`;
}

interface PairNamesProps {
	parts: RequirementPart[];
	requirement: RequirementRow;
	words: Words;
}

/** The two rows that merge, each with its pillar: one action counted twice, or two of which one is enough. */
function PairNames({ parts, requirement, words: { t, lens, list } }: PairNamesProps) {
	const pillars = [...new Set(parts.map(({ pillar }) => pillar))].map((id) => lens.pillars[id]?.short ?? id);
	return (
		<div className="questions-pair small">
			<p>{requirement.kind === "twins" ? t("questions.twins", { pillars: list(pillars) }) : t("questions.alternatives")}</p>
			<ul>
				{parts.map((part) => (
					<li key={part.id}>
						<PillarName id={part.pillar} texts={lens} short /> · {part.texts.title}
						{part.applies === false && ` (${t("questions.partRuledOut")})`}
					</li>
				))}
			</ul>
		</div>
	);
}
