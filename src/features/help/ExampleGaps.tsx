import type { Gap } from "../../domain/judge/gap.ts";
import { type Order, orders } from "../../domain/judge/priority.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { worthText } from "../../i18n/reportWords.ts";
import { RiskMark } from "../../ui/marks.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { type Play, requirements } from "./example.ts";

interface ExampleGapsProps {
	gaps: Gap[];
	play: Play;
	onOrder: (order: Order) => void;
}

/** The gaps of the example in the order chosen, each with the terms of its net and what a point of effort brings. */
export function ExampleGaps({ gaps, play, onOrder }: ExampleGapsProps) {
	const phrases = usePhrases();
	const { t, number } = phrases;
	const titleOf = (gap: Gap) => {
		const id = requirements.find((candidate) => candidate === gap.id);
		return id ? t(`help.requirement.${id}`) : gap.id;
	};
	return (
		<div className="help-gaps">
			<Segmented
				label={t("report.order")}
				value={play.order}
				options={orders.map((value) => ({ value, label: t(`report.order.${value}`) }))}
				onChange={onOrder}
			/>
			{gaps.length === 0 ? (
				<p className="soft">{t("help.example.noGaps")}</p>
			) : (
				<ol>
					{gaps.map((gap) => (
						<li key={gap.id}>
							<div className="help-gap">
								<strong>{titleOf(gap)}</strong>
								<RiskMark risk={gap.risk} long />
							</div>
							<p className="soft figures">
								{t("help.example.net", {
									worth: worthText(gap.worth24, phrases),
									burden: worthText(gap.burden24, phrases),
									net: worthText(gap.net24, phrases),
									points: t("points", { n: gap.effort }),
								})}{" "}
								{gap.net24 > 0
									? t("help.example.value", { value: number(gap.net24 / 24 / gap.effort, 2) })
									: t("report.why.notDivided")}
							</p>
						</li>
					))}
				</ol>
			)}
		</div>
	);
}
