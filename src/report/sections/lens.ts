import { type Block, heading, intro, labelled, paragraph } from "../blocks.ts";
import { noticeLine } from "../notice.ts";
import { always, type Section } from "../section.ts";
import { lensName, type Telling } from "../telling.ts";

/** What the report judges by: scope and edition of the lens, and where the guide has moved on. */
export const lens: Section = { id: "lens", isIn: always, tell, opensPage: true };

function tell(telling: Telling): Block[] {
	const { words, report } = telling;
	const { t, date } = words;
	const { inside, outside, edition } = words.lens.scope;
	const dates = telling.lens.edition;
	const days = dates && { stamp: date(dates.stamp), changed: date(dates.lastChanged), read: date(dates.read) };
	const notices = telling.lens.notices.filter(({ id }) => report.notices.includes(id));
	return [
		// At the head: at the end of a full page it would stand alone on the next.
		...intro(t("export.made")),
		...labelled(t("report.lens"), [lensName(telling)]),
		...labelled(t("report.lens.inside"), [inside]),
		...labelled(t("report.lens.outside"), [outside]),
		...labelled(t("report.lens.edition"), [edition, days ? t("export.lens.read", days) : ""]),
		...(notices.length > 0 ? [heading(3, t("export.notices"))] : []),
		...notices.flatMap((notice) => paragraph(noticeLine(notice, telling))),
	];
}
