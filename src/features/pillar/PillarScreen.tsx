import "./pillar.css";
import { useParams } from "react-router";
import { paths } from "../../paths.ts";
import { Nowhere } from "../../ui/Nowhere.tsx";
import { BandChange } from "../../ui/report/BandChange.tsx";
import { HelpLink } from "../../ui/report/HelpLink.tsx";
import { workloadName } from "../../ui/report/PrintedTitle.tsx";
import { usePrinting } from "../../ui/report/usePrinting.ts";
import { useSeen } from "../../ui/seen.ts";
import { GapsCard } from "./GapsCard.tsx";
import { PillarNav } from "./PillarNav.tsx";
import { PressureCard } from "./PressureCard.tsx";
import { StrengthsCard } from "./StrengthsCard.tsx";
import { SummaryCard } from "./SummaryCard.tsx";
import { TensionsCard } from "./TensionsCard.tsx";
import { UnknownsCard } from "./UnknownsCard.tsx";

/** One pillar of the report, whole: where it stands, what holds it there, what is in place, and what pulls on it. */
export function PillarScreen() {
	const seen = useSeen();
	const { pillar = "" } = useParams();
	usePrinting(workloadName(seen.review, seen.words));
	const figure = seen.report.pillars.find(({ id }) => id === pillar);
	if (!figure) return <NoPillar />;
	return (
		<div className="page pillar-page">
			<PillarNav pillar={pillar} />
			<SummaryCard figure={figure} />
			<div className="pillar-parts">
				<div className="pillar-main">
					<GapsCard pillar={pillar} />
					<StrengthsCard pillar={pillar} />
					<PressureCard figure={figure} />
				</div>
				<div className="pillar-side">
					<section className="card stack" aria-labelledby="pillar-band">
						<div className="headed">
							<h2 id="pillar-band">{seen.words.t("bandChange.title")}</h2>
							<HelpLink topic="band" />
						</div>
						<BandChange pillar={pillar} />
					</section>
					<UnknownsCard pillar={pillar} />
					<TensionsCard pillar={pillar} />
				</div>
			</div>
		</div>
	);
}

const NoPillar = () => {
	const { review, words } = useSeen();
	return <Nowhere title={words.t("pillar.unknown")} to={paths.report(review.id)} label={words.t("pillar.toReport")} />;
};
