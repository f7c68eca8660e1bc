import { pillarName } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { pillarMark } from "../../ui/pillarMark.ts";
import { PrintedTitle } from "../../ui/report/PrintedTitle.tsx";
import { useSeen, useWords } from "../../ui/seen.ts";

/** The pillar's name, the way back to the report, and to the pillars before and after it in lens order. */
export function PillarNav({ pillar }: { pillar: string }) {
	const { report, review, words } = useSeen();
	const { t, date } = words;
	const place = report.pillars.findIndex(({ id }) => id === pillar);
	return (
		<div className="pillar-top">
			<div>
				<p className="pillar-back">
					<Link to={paths.report(review.id)}>{t("pillar.back")}</Link> <span aria-hidden="true">›</span>
				</p>
				<div className="pillar-title">
					<h1 tabIndex={-1} className="pillar" {...pillarMark(pillar, words.lens)}>
						{pillarName(pillar, words.lens)}
					</h1>
					<p className="soft">{t("report.asOf", { date: date(report.today) })}</p>
				</div>
				<PrintedTitle />
			</div>
			<nav className="row" aria-label={t("pillar.others")}>
				<Way to={report.pillars[place - 1]?.id} way="previous" review={review.id} />
				<Way to={report.pillars[place + 1]?.id} way="next" review={review.id} />
			</nav>
		</div>
	);
}

interface WayProps {
	/** Undefined: there is none. */
	to: string | undefined;
	way: "previous" | "next";
	review: string;
}

function Way({ to, way, review }: WayProps) {
	const { t, lens } = useWords();
	if (to === undefined) return null;
	return (
		<Link className="button" to={paths.pillar(review, to)}>
			{way === "previous" && <span aria-hidden="true">‹</span>}
			<span className="visually-hidden">{t(`pillar.${way}`)}: </span>
			{lens.pillars[to]?.short ?? to}
			{way === "next" && <span aria-hidden="true">›</span>}
		</Link>
	);
}
