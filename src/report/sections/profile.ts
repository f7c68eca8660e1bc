import { factText, participantText, pillarName } from "../../i18n/reportWords.ts";
import { type Block, labelled } from "../blocks.ts";
import { plain, soft } from "../inline.ts";
import { always, type Section } from "../section.ts";
import type { Telling } from "../telling.ts";

/** The workload, who reviewed it, and the facts that decide which questions and requirements apply; what nobody has said apart. */
export const profile: Section = { id: "profile", isIn: always, tell };

function tell({ report, words }: Telling): Block[] {
	const { t, lens } = words;
	const { owner, description, criticality } = report.workload;
	const people = report.participants.map(participantText).filter((text) => text !== "");
	const asked = report.facts.filter(({ asked, value }) => asked || value !== null);
	const said = asked.filter(({ value }) => value !== null).map((fact) => plain(factText(fact, words)));
	const open = asked.filter(({ value }) => value === null).map(({ id }) => lens.facts[id]?.short ?? id);
	const priorities = report.pillars.map(({ id, priority }) => `${pillarName(id, lens)} ${t("report.priority.of", { priority })}`);
	return [
		...labelled(t("export.description"), [description.trim()]),
		...labelled(t("report.treatment.owner"), [owner.trim()]),
		...labelled(t("report.participants"), people),
		...labelled(t("export.criticality"), [t(`criticality.${criticality}`)]),
		...labelled(t("export.priorities"), [priorities.join(" · ")]),
		...labelled(t("export.facts"), said),
		...labelled(t("common.notSaid"), [soft(open.join(" · "))]),
	];
}
