import "./pillar.css";
import { useParams } from "react-router";
import { paths } from "../../paths.ts";
import type { Desk } from "../../ui/desk.ts";
import { Nowhere } from "../../ui/Nowhere.tsx";
import { BandChange } from "../../ui/report/BandChange.tsx";
import { HelpLink } from "../../ui/report/HelpLink.tsx";
import { workloadName } from "../../ui/report/PrintedTitle.tsx";
import { usePrinting } from "../../ui/report/usePrinting.ts";
import { GapsCard } from "./GapsCard.tsx";
import { PillarNav } from "./PillarNav.tsx";
import { PressureCard } from "./PressureCard.tsx";
import { StrengthsCard } from "./StrengthsCard.tsx";
import { SummaryCard } from "./SummaryCard.tsx";
import { TensionsCard } from "./TensionsCard.tsx";
import { UnknownsCard } from "./UnknownsCard.tsx";

/** One pillar of the report, whole: where it stands, what holds it there, what is in place, and what pulls on it. */
export function PillarScreen({ desk }: { desk: Desk }) {
	const { pillar = "" } = useParams();
	usePrinting(workloadName(desk.review, desk.words));
	const figure = desk.report.pillars.find(({ id }) => id === pillar);
	if (!figure) return <NoPillar desk={desk} />;
	return (
		<div className="page pillar-page">
			<PillarNav desk={desk} pillar={pillar} />
			<SummaryCard desk={desk} figure={figure} />
			<div className="pillar-columns">
				<div className="pillar-main">
					<GapsCard desk={desk} pillar={pillar} />
					<StrengthsCard desk={desk} pillar={pillar} />
					<PressureCard desk={desk} figure={figure} />
				</div>
				<div className="pillar-side">
					<section className="card stack" aria-labelledby="pillar-band">
						<div className="headed">
							<h2 id="pillar-band">{desk.words.t("bandChange.title")}</h2>
							<HelpLink topic="band" />
						</div>
						<BandChange desk={desk} pillar={pillar} />
					</section>
					<UnknownsCard desk={desk} pillar={pillar} />
					<TensionsCard desk={desk} pillar={pillar} />
				</div>
			</div>
		</div>
	);
}

const NoPillar = ({ desk: { review, words } }: { desk: Desk }) => (
	<Nowhere title={words.t("pillar.unknown")} to={paths.report(review.id)} label={words.t("pillar.toReport")} />
);
