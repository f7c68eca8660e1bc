import { lensVersionText } from "../../i18n/lensWords.ts";
import { participantText } from "../../i18n/reportWords.ts";
import { FoldCard } from "../../ui/report/FoldCard.tsx";
import { useSeen } from "../../ui/seen.ts";
import { NoticeList } from "./Notices.tsx";

/** Who reviewed, with which lens, and what that lens leaves out. */
export function AboutCard() {
	const { lens, report, words } = useSeen();
	const { t } = words;
	const { scope } = words.lens;
	const notices = lens.notices.filter(({ id, where }) => where.length === 0 && report.notices.includes(id));
	const lines = [
		{
			term: t("report.participants"),
			text: words.list(report.participants.map(participantText).filter(Boolean)) || t("common.notSaid"),
		},
		{ term: t("report.lens"), text: lensVersionText(lens, words.lens, words) },
		{ term: t("report.lens.inside"), text: scope.inside },
		{ term: t("report.lens.outside"), text: scope.outside },
		{ term: t("report.lens.edition"), text: scope.edition },
	];
	return (
		<FoldCard id="report-about" title={t("report.about")} className="report-about">
			<dl>
				{lines.map(({ term, text }) => (
					<div key={term}>
						<dt>{term}</dt>
						<dd>{text}</dd>
					</div>
				))}
				{notices.length > 0 && (
					<div>
						<dt>{t("report.lens.notices")}</dt>
						<dd>
							<NoticeList notices={notices} />
						</dd>
					</div>
				)}
			</dl>
		</FoldCard>
	);
}
