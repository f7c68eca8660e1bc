import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import { pairsInPlay } from "../../domain/judge/tension.ts";
import type { Profile } from "../../domain/lens/applicability.ts";
import type { PolicyCheck } from "../../domain/lens/checks.ts";
import type { ChecklistItem, Lens, Tension } from "../../domain/lens/lens.ts";
import type { Notice } from "../../domain/lens/notice.ts";
import { requirementGroups } from "../../domain/lens/requirement.ts";
import { findGroup } from "../../domain/lens/requirementIndex.ts";
import type { Report } from "../../domain/report/report.ts";
import { findRequirement } from "../../domain/report/reportRows.ts";

/** A recommendation that touches an item, with the requirement that stands for it elsewhere. */
export interface Elsewhere {
	recommendation: string;
	requirement: RequirementRow;
}

interface Touching {
	item: ChecklistItem;
	/** Requirements decided here. */
	asked: RequirementRow[];
	lens: Lens;
	report: Report;
}

/** What touches an item but is decided in another one; twins and alternatives stand once. */
export function elsewhereOf({ item, asked, lens, report }: Touching): Elsewhere[] {
	const here = new Set(asked.flatMap(({ rows }) => rows));
	const links = (item.recommendations ?? []).filter(({ recommendation }) => !here.has(recommendation));
	if (links.length === 0) return [];
	const groups = requirementGroups(lens);
	const found = new Map<string, Elsewhere>();
	for (const { recommendation } of links) {
		const group = findGroup(groups, recommendation);
		const requirement = group && findRequirement(report, group.id);
		if (requirement && requirement.item !== item.id && !found.has(requirement.id)) {
			found.set(requirement.id, { recommendation, requirement });
		}
	}
	return [...found.values()];
}

/** Tensions of the lens that what is asked here takes part in, without those that the profile rules out or lifts, or whose other end it rules out. */
export function tensionsOf(asked: RequirementRow[], lens: Lens, profile: Profile): Tension[] {
	const here = new Set(asked.filter(({ status }) => status !== "notApplicable").map(({ id }) => id));
	const groups = requirementGroups(lens);
	return lens.tensions.filter((tension) =>
		pairsInPlay(tension, groups, profile)
			.flat()
			.some((id) => here.has(id)),
	);
}

/** Notices shown at an item: those that name it or a recommendation it touches, where the profile brings them up. */
export function noticesOf(item: ChecklistItem, asked: RequirementRow[], lens: Lens, report: Report): Notice[] {
	const here = new Set([
		item.id,
		...asked.flatMap(({ rows }) => rows),
		...(item.recommendations ?? []).map(({ recommendation }) => recommendation),
	]);
	return lens.notices.filter(({ id, where }) => report.notices.includes(id) && where.some((place) => here.has(place)));
}

/** Policy checks mapped to an item, from whichever side the lens says so. */
export const policiesOf = (item: ChecklistItem, lens: Lens): PolicyCheck[] =>
	lens.policies.filter((policy) => item.policies?.includes(policy.id) || policy.items?.includes(item.id));
