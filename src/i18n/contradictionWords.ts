/** Contradictions in words, the same on every screen and in every export. */

import type { RequirementRow } from "../domain/judge/requirementRow.ts";
import type { EvidenceStatements, ShownAgainst } from "../domain/report/contradictedBy.ts";
import type { Contradiction } from "../domain/report/contradiction.ts";
import type { Report } from "../domain/report/report.ts";
import { findQuestion, findRequirement } from "../domain/report/reportRows.ts";
import type { Status } from "../domain/review/review.ts";
import { placeText, resourceText, settingText } from "./evidenceWords.ts";
import type { Words } from "./phrases.ts";
import { requirementTitle } from "./reportWords.ts";

/** What a contradiction is about: a requirement, or what the lens says cannot be together. */
export function contradictionTitle(found: Contradiction, report: Report, { lens }: Words): string {
	if (found.kind === "incompatible") return lens.incompatibilities?.[found.incompatibility]?.title ?? found.incompatibility;
	return requirementTitle(findRequirement(report, found.requirement)?.namedBy ?? found.requirement, lens);
}

/** What a file shows, with where it stands: "ml-prod: publicNetworkAccess is Enabled (main.json, line 12, 3 November)". */
function shownText(shown: ShownAgainst, words: Words): string {
	const { t, date } = words;
	const { resource, file, line, place, seen } = shown;
	const at = placeText({ file, line, place }, words);
	return t("contradiction.shows", {
		resource: resource === "" ? file : resourceText(resource, words),
		shows: settingText(shown, words),
		at,
		day: date(seen),
	});
}

/** What was said, what files show, and why it stands all the same where somebody says. */
function againstEvidence({ shown, more, reason }: EvidenceStatements, said: string, words: Words): string[] {
	const all = [...shown.map((one) => shownText(one, words)), ...(more > 0 ? [words.t("contradiction.more", { n: more })] : [])];
	return [said, all.join(" "), ...(reason === "" ? [] : [words.t("contradiction.stands", { reason })])];
}

/**
 * The two statements of a contradiction, the one that its own place makes first where they stand in two places; of what the lens says
 * cannot be together, why not and how to settle it.
 */
export function contradictionTexts(contradiction: Contradiction, report: Report, words: Words): string[] {
	const { t } = words;
	if (contradiction.kind === "incompatible") {
		const told = words.lens.incompatibilities?.[contradiction.incompatibility];
		return [told?.note ?? contradiction.incompatibility, told?.resolution ?? ""];
	}
	const statusOf = (status: Status) => t(`status.inside.${status}`);
	const own = findRequirement(report, contradiction.requirement);
	const other = findRequirement(report, contradiction.other?.requirement ?? "");
	const said = (key: "said" | "builtOn" | "excludes", row: RequirementRow | undefined) =>
		row ? t(`contradiction.${key}`, { title: requirementTitle(row.namedBy, words.lens), status: statusOf(row.status) }) : "";
	if (contradiction.kind === "evidence") {
		return againstEvidence(contradiction, t("contradiction.stated", { status: statusOf(own?.status ?? "unknown") }), words);
	}
	if (contradiction.kind === "prerequisite") return [said("said", own), said("builtOn", other)];
	if (contradiction.kind === "exclusion") return [said("said", own), said("excludes", other)];
	const byHand = t("contradiction.byHand", { status: statusOf(own?.status ?? "unknown") });
	if (contradiction.kind === "notApplicable") return [t("contradiction.questionOut"), byHand];
	if (contradiction.kind === "profile") return [t("contradiction.profileOut"), byHand];
	const option = optionLabel(contradiction.item, report, words);
	return [t("contradiction.byAnswer", { option, status: statusOf(own?.suggested.status ?? "unknown") }), byHand];
}

/** What the chosen option of an item is called. */
function optionLabel(item: string, report: Report, { lens }: Words): string {
	const choice = findQuestion(report, item)?.answer.choice;
	return choice?.kind === "option" ? (lens.items[item]?.options[choice.option]?.label ?? choice.option) : "";
}
