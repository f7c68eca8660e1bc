import { factText, participantText, pillarName } from "../../i18n/reportWords.ts";
import { type Block, heading, labelledList, list, paragraph } from "./blocks.ts";
import { plain } from "./inline.ts";
import { noticeLine } from "./notice.ts";
import type { Page } from "./page.ts";
import { saidLines } from "./saidLines.ts";

/** The workload and who reviewed it. */
export function workload({ report, words }: Page): Block[] {
	const { t, lens } = words;
	const { owner, description, criticality } = report.workload;
	const people = report.participants.filter(({ name, role }) => `${name}${role}`.trim() !== "");
	const facts = report.facts.filter(({ asked, value }) => asked || value !== null);
	const priorities = report.pillars.map(({ id, priority }) => `${pillarName(id, lens)} ${t("report.priority.of", { priority })}`);
	return [
		heading(2, plain(t("export.profile"))),
		...list(
			saidLines([
				[t("report.treatment.owner"), owner],
				[t("export.description"), description],
				[t("export.criticality"), t(`criticality.${criticality}`)],
				[t("export.priorities"), priorities.join("; ")],
				[t("report.participants"), people.map(participantText).join("; ")],
			]),
		),
		...labelledList(
			t("export.facts"),
			facts.map((fact) => plain(factText(fact, words))),
		),
	];
}

/** What the report judges by: scope and edition of the lens, and where the guide has moved on. */
export function aboutLens(page: Page): Block[] {
	const { report, lens, words } = page;
	const { t, date } = words;
	const { inside, outside, edition } = words.lens.scope;
	const dates = lens.edition;
	const scope = saidLines([
		[t("report.lens"), t("report.lens.version", { title: words.lens.title, version: lens.version })],
		[t("report.lens.inside"), inside],
		[t("report.lens.outside"), outside],
		[t("report.lens.edition"), edition],
	]);
	const read =
		dates && t("export.lens.read", { stamp: date(dates.stamp), changed: date(dates.lastChanged), read: date(dates.read) });
	const notices = lens.notices.filter(({ id }) => report.notices.includes(id)).map((notice) => noticeLine(notice, page));
	return [
		heading(2, plain(t("export.lens"))),
		...list([...scope, ...(read ? [plain(read)] : [])]),
		...(notices.length > 0 ? [heading(3, plain(t("export.notices"))), ...list(notices)] : []),
		paragraph(plain(t("export.made"))),
	];
}
