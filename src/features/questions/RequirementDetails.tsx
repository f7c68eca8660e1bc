import type { ReactNode } from "react";
import { effortLevel, effortOf } from "../../domain/judge/gap.ts";
import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import { findById } from "../../domain/lens/findById.ts";
import { linksOf } from "../../domain/lens/lensTexts.ts";
import { findRequirement } from "../../domain/report/reportRows.ts";
import type { Words } from "../../i18n/phrases.ts";
import { ratingText } from "../../i18n/ratingWords.ts";
import { requirementTitle, severityTexts } from "../../i18n/reportWords.ts";
import { LensText } from "../../ui/LensText.tsx";
import { PillarName } from "../../ui/marks.tsx";
import { useSeen } from "../../ui/seen.ts";
import { ExternalLink } from "./ExternalLink.tsx";
import { PolicyLine } from "./PolicyLine.tsx";
import { partsOf, type RequirementPart } from "./requirementParts.ts";
import type { Subject } from "./subject.ts";
import "./requirementDetails.css";

interface DetailsProps {
	subject: Subject;
	requirement: RequirementRow;
}

/** What one may want to know of a requirement, folded: how much it weighs, the change, the gain, the checks. */
export function RequirementDetails({ subject, requirement }: DetailsProps) {
	const { words, lens } = useSeen();
	const parts = partsOf(requirement, lens, words.lens, subject.profile);
	const rated = (["severity", "effort"] as const).map((what) => ratingText(requirement, what, words)).filter(Boolean);
	return (
		<details className="questions-details">
			<summary>{words.t("questions.details")}</summary>
			<div className="stack">
				<p className="small soft">{weightText(requirement, words)}</p>
				{rated.length > 0 && <p className="small">{rated.join(" ")}</p>}
				{parts.length > 1 && <PairNames parts={parts} requirement={requirement} words={words} />}
				{parts.map((part) => (
					<PartDetails key={part.id} part={part} titled={parts.length > 1} words={words} />
				))}
				<dl className="questions-facts">
					<Fact name={words.t("questions.first")} shown={requirement.prerequisites.length > 0}>
						<Prerequisites requirement={requirement} />
						{parts.map(({ id, texts }) => "prerequisitesNote" in texts && <p key={id}>{texts.prerequisitesNote}</p>)}
					</Fact>
					<Fact name={words.t("questions.checks")} shown={requirement.policies.length + requirement.advisor.length > 0}>
						<Checks requirement={requirement} />
					</Fact>
				</dl>
			</div>
		</details>
	);
}

/** Severity, and effort by the points that are left; where a pair weighs differently in its two pillars, both severities. */
function weightText({ credits, effort, status, decision }: RequirementRow, { t, lens, list }: Words): string {
	const levels = [...new Set(credits.map(({ severity }) => severity))].map((level) => t(`severity.${level}`));
	const apart = credits.map(({ severity, pillar }) =>
		t("questions.severityIn", { level: t(`severity.${severity}`), pillar: lens.pillars[pillar]?.short ?? pillar }),
	);
	const severity = t("questions.severity", { level: list(levels.length > 1 ? apart : levels) });
	const points = effortOf({ effort, points: decision.points }, status === "partial" ? "partial" : "missing");
	return `${severity} · ${t("questions.effort", { level: t(`effort.${effortLevel(points)}`) })}`;
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
			<ul className="questions-bullets">
				{parts.map((part) => (
					<li key={part.id}>
						<PillarName id={part.pillar} texts={lens} short /> · {part.texts.title}
						{part.applies === false && <span>{` (${t("questions.partRuledOut")})`}</span>}
					</li>
				))}
			</ul>
		</div>
	);
}

function PartDetails({ part, titled, words }: { part: RequirementPart; titled: boolean; words: Words }) {
	const { t } = words;
	const { row, texts, severity } = part;
	const note = "impactNote" in texts ? texts.impactNote : undefined;
	const impact = [row?.changeImpact && t(`impact.${row.changeImpact}`), note].filter(Boolean).join(". ");
	const why = severity && severityTexts(severity, words);
	const links = row && "links" in texts ? linksOf(row, texts.links) : [];
	return (
		<div>
			{titled && <h2 className="eyebrow">{texts.title}</h2>}
			<dl className="questions-facts">
				<Fact name={t("questions.change")}>
					<LensText>{texts.change}</LensText>
				</Fact>
				<Fact name={t("questions.settings")} shown={(row?.settings?.length ?? 0) > 0}>
					{row?.settings?.map((setting) => (
						<code key={setting}>{setting}</code>
					))}
				</Fact>
				<Fact name={t("questions.benefit")}>
					<LensText>{texts.benefit}</LensText>
				</Fact>
				{why && <Fact name={why.label}>{why.why.join(" ")}</Fact>}
				<Fact name={t("questions.effortWhy")}>{texts.effortWhy}</Fact>
				<Fact name={t("questions.touches")} shown={impact !== ""}>
					{impact}
				</Fact>
				<Fact name={t("questions.readMore")} shown={links.length > 0}>
					<Links links={links} />
				</Fact>
			</dl>
		</div>
	);
}

function Links({ links }: { links: ReturnType<typeof linksOf> }) {
	return (
		<ul className="questions-plain">
			{links.map(({ id, url, label }) => (
				<li key={id}>
					<ExternalLink url={url} label={label} />
				</li>
			))}
		</ul>
	);
}

function Fact({ name, shown = true, children }: { name: string; shown?: boolean; children: ReactNode }) {
	if (!shown) return null;
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}

/** What has to be closed before it, with how far each is. */
function Prerequisites({ requirement }: Pick<DetailsProps, "requirement">) {
	const { report, words } = useSeen();
	const { t, lens } = words;
	return (
		<ul className="questions-plain">
			{requirement.prerequisites.map(({ id, state }) => {
				const needed = findRequirement(report, id);
				return needed && <li key={id}>{`${requirementTitle(needed.namedBy, lens)} (${t(`questions.first.${state}`)})`}</li>;
			})}
		</ul>
	);
}

function Checks({ requirement }: { requirement: RequirementRow }) {
	const { lens, words } = useSeen();
	return (
		<ul className="questions-plain">
			{requirement.policies.map(({ id, proves }) => {
				const policy = findById(lens.policies, id);
				return (
					policy && (
						<li key={id}>
							<PolicyLine policy={policy} proves={proves} words={words} />
						</li>
					)
				);
			})}
			{requirement.advisor.map((id) => (
				<li key={id}>{words.t("questions.advisor", { title: words.lens.advisor[id]?.title ?? id })}</li>
			))}
		</ul>
	);
}
