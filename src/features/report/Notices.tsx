import type { GapRow } from "../../domain/judge/requirementRow.ts";
import type { Notice } from "../../domain/lens/lens.ts";
import type { Words } from "../../i18n/phrases.ts";
import type { Desk } from "../../ui/desk.ts";
import { WebLink } from "../../ui/report/WebLink.tsx";

/** What other documents have overtaken, or an edition has changed, about a gap. */
export function Notices({ desk: { lens, report, words }, gap }: { desk: Desk; gap: GapRow }) {
	const here = [gap.id, gap.item, ...gap.rows];
	const notices = lens.notices.filter(
		({ id, where }) => report.notices.includes(id) && where.some((place) => here.includes(place)),
	);
	if (notices.length === 0) return null;
	return (
		<div>
			<h4>{words.t("report.notices")}</h4>
			<NoticeList notices={notices} words={words} />
		</div>
	);
}

/** Notices of a lens, each with its links. */
export function NoticeList({ notices, words }: { notices: Notice[]; words: Words }) {
	return (
		<ul className="report-list small">
			{notices.map(({ id, links = [] }) => (
				<li key={id}>
					{words.lens.notices[id]?.text ?? id}
					{links.map((link) => (
						<span key={link.id}>
							{" "}
							<WebLink url={link.url} label={words.lens.notices[id]?.links?.[link.id]} />
						</span>
					))}
				</li>
			))}
		</ul>
	);
}
