import type { GapRow } from "../../domain/judge/requirementRow.ts";
import type { Notice } from "../../domain/lens/notice.ts";
import { WebLink } from "../../ui/report/WebLink.tsx";
import { useSeen, useWords } from "../../ui/seen.ts";

/** What other documents have overtaken, or an edition has changed, about a gap. */
export function Notices({ gap }: { gap: GapRow }) {
	const { lens, report, words } = useSeen();
	const here = [gap.id, gap.item, ...gap.rows];
	const notices = lens.notices.filter(
		({ id, where }) => report.notices.includes(id) && where.some((place) => here.includes(place)),
	);
	if (notices.length === 0) return null;
	return (
		<div>
			<h4>{words.t("report.notices")}</h4>
			<NoticeList notices={notices} />
		</div>
	);
}

/** Notices of a lens, each with its links. */
export function NoticeList({ notices }: { notices: Notice[] }) {
	const words = useWords();
	return (
		<ul className="report-list">
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
