import type { TensionRow } from "../../domain/report/report.ts";
import { findRequirement, gapsInOrder, tensionEnds, weighsIn } from "../../domain/report/reportRows.ts";
import { paths } from "../../paths.ts";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { TensionTitle } from "../../ui/report/TensionTitle.tsx";
import "./tensionsCard.css";
import { useSeen } from "../../ui/seen.ts";

/** Open tensions with one end in the pillar, with a way out and what was decided; they are settled in the report. */
export function TensionsCard({ pillar }: { pillar: string }) {
	const { report, words } = useSeen();
	const { t } = words;
	const isHere = (id: string) => {
		const row = findRequirement(report, id);
		return row !== undefined && weighsIn(row, pillar);
	};
	const tensions = report.tensions.filter((tension) => tensionEnds(tension).some(isHere));
	return (
		<section className="card stack" aria-labelledby="pillar-tensions">
			<div>
				<h2 id="pillar-tensions">{t("pillar.tensions")}</h2>
				{tensions.length === 0 && <p className="soft">{t("pillar.tensions.none")}</p>}
			</div>
			<div className="pillar-tensions">
				{tensions.map((tension) => (
					<OpenTension key={tension.id} tension={tension} />
				))}
			</div>
		</section>
	);
}

function OpenTension({ tension }: { tension: TensionRow }) {
	const { report, review, words } = useSeen();
	const { t } = words;
	const texts = words.lens.tensions[tension.id];
	const [gap] = gapsInOrder(report, tensionEnds(tension));
	return (
		<details className="pillar-tension">
			<summary>
				<TensionTitle tension={tension} />
			</summary>
			<div className="pillar-tension-text">
				<p>
					<LensText>{texts?.note}</LensText>
				</p>
				<p>
					<strong>{t("report.tensions.resolution")}:</strong> <LensText>{texts?.resolution}</LensText>
				</p>
				{tension.note.trim() && (
					<p className="pillar-said">
						<strong>{t("report.tensions.note")}:</strong> {tension.note}
					</p>
				)}
				<Link className="screen-only" to={paths.report(review.id, gap?.id)}>
					{t("pillar.tensions.settle")}
				</Link>
			</div>
		</details>
	);
}
