import type { PressureField } from "../../domain/report/pressureTable.ts";
import {
	pillarName,
	pressureSentence,
	pressureText,
	requirementTitle,
	tradeoffSource,
	tradeoffText,
} from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { LensText } from "../LensText.tsx";
import { Link } from "../Link.tsx";
import { TradeoffChip } from "../marks.tsx";
import { useWords } from "../seen.ts";

interface PressureBehindProps {
	field: PressureField;
	review: string;
	/** For what unfolds it. */
	id?: string;
}

/** The gaps and the tradeoff sentences behind one field of the pressure matrix. */
export function PressureBehind({ field, review, id }: PressureBehindProps) {
	const words = useWords();
	const { from, to, pressure8, entries } = field;
	const effect = pressureSentence(pressure8, pillarName(to, words.lens), words);
	return (
		<div className="report-behind" id={id}>
			<h3>{words.t("report.pressure.behind", { from: pillarName(from, words.lens), effect })}</h3>
			<ul className="report-list">
				{entries.map(({ gap, tradeoff, pressure8: part }) => (
					<li key={`${gap.id} ${tradeoff.row} ${tradeoff.id}`}>
						<strong className="figures">{pressureText(part, words)}</strong>{" "}
						<Link to={paths.report(review, gap.id)}>
							<LensText>{requirementTitle(gap.namedBy, words.lens)}</LensText>
						</Link>
						<p>
							<TradeoffChip {...tradeoff} texts={words.lens} /> <LensText>{tradeoffText(tradeoff, words.lens)}</LensText>{" "}
							<span className="soft">({tradeoffSource(tradeoff, words)})</span>
						</p>
					</li>
				))}
			</ul>
		</div>
	);
}
