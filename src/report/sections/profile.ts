import { eachOnce, sameFacts } from "../../domain/lens/sameFacts.ts";
import { targetStanding } from "../../domain/report/target.ts";
import { factText, participantText, pillarName } from "../../i18n/reportWords.ts";
import { targetText } from "../../i18n/targetWords.ts";
import { type Block, labelled } from "../blocks.ts";
import { plain, soft, webLink } from "../inline.ts";
import { always, type Section } from "../section.ts";
import type { Telling } from "../telling.ts";

/** The workload, who reviewed it, and the facts that decide which questions and requirements apply; what nobody has said apart. */
export const profile: Section = { id: "profile", isIn: always, tell };

function tell({ report, words, lens: structure }: Telling): Block[] {
	const { t, lens } = words;
	const { owner, description, criticality, environment = "", regions = "", links = "" } = report.workload;
	const target = targetStanding(report);
	const addresses = links
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");
	const people = report.participants.map(participantText).filter((text) => text !== "");
	const facts = report.facts.filter(({ asked, value }) => asked || value !== null);
	const asked = eachOnce(facts, sameFacts(structure));
	const said = asked.filter(({ value }) => value !== null).map((fact) => plain(factText(fact, words)));
	const open = asked.filter(({ value }) => value === null).map(({ id }) => lens.facts[id]?.short ?? id);
	const priorities = report.pillars.map(({ id, priority }) => `${pillarName(id, lens)} ${t("report.priority.of", { priority })}`);
	return [
		...labelled(t("export.description"), [description.trim()]),
		...labelled(t("report.treatment.owner"), [owner.trim()]),
		...labelled(t("profile.environment"), [environment.trim()]),
		...labelled(t("profile.regions"), [regions.trim()]),
		...labelled(
			t("profile.links"),
			addresses.map((address) => webLink(address, address)),
		),
		...labelled(t("profile.target"), target ? [targetText(target, words)] : []),
		...labelled(t("report.participants"), people),
		...labelled(t("export.criticality"), [t(`criticality.${criticality}`)]),
		...labelled(t("export.priorities"), [priorities.join(" · ")]),
		...labelled(t("export.facts"), said),
		...labelled(t("export.facts.open"), [soft(open.join(" · "))]),
	];
}
