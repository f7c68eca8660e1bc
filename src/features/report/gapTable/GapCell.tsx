import type { GapRow } from "../../../domain/judge/requirementRow.ts";
import type { Words } from "../../../i18n/phrases.ts";
import { pillarName, worthText } from "../../../i18n/reportWords.ts";
import { LensText } from "../../../ui/LensText.tsx";
import { PillarName, RiskMark, RiskShape } from "../../../ui/marks.tsx";
import { useWords } from "../../../ui/seen.ts";
import { rowButtonId } from "../useOpenRow.ts";
import { EffortField } from "./EffortField.tsx";
import type { GapLine } from "./gapLines.ts";
import type { GapRowLineProps } from "./gapRowLineProps.ts";
import { DueField, OwnerField, TreatmentField } from "./InPlaceField.tsx";
import { Payers, payersOf } from "./Payers.tsx";

type GapCellProps = Omit<GapRowLineProps, "index" | "measure" | "columns" | "isTicked" | "onTick"> & { column: string };

/** One cell of a gap's line. */
export function GapCell({ column, ...of }: GapCellProps) {
	const words = useWords();
	if (column === "gap")
		return (
			<th scope="row" data-column="gap">
				<Title line={of.line} onOpen={of.onOpen} />
			</th>
		);
	return (
		<td data-column={column} title={wholeOf(column, of.line, words)}>
			<Content column={column} {...of} />
		</td>
	);
}

/** What a narrow column may shorten, whole. */
function wholeOf(column: string, { gap, pillars }: GapLine, { t, lens }: Words): string | undefined {
	if (column === "pillar") return pillars.join(", ");
	if (column === "status") return t(`status.${gap.status}`);
	return column === "tradeoffs"
		? payersOf(gap)
				.map(({ pillar }) => pillarName(pillar, lens))
				.join(", ")
		: undefined;
}

function Title({ line, onOpen }: Pick<GapRowLineProps, "line" | "onOpen">) {
	return (
		<button
			type="button"
			id={rowButtonId(line.id)}
			className="gap-title"
			aria-expanded={line.open}
			title={line.title}
			onClick={() => onOpen(line.id)}
		>
			<LensText>{line.title}</LensText>
		</button>
	);
}

function Content({ column, line, people, days, onDecide }: GapCellProps) {
	const words = useWords();
	const { t, number } = words;
	const { gap } = line;
	switch (column) {
		case "number":
			return <Place place={number(line.place)} risk={gap.risk} />;
		case "pillar":
			return <Pillars line={line} />;
		case "status":
			return <span>{t(`status.${gap.status}`)}</span>;
		case "effort":
			return <EffortField line={line} onChange={(points) => onDecide(line.id, { points })} />;
		case "net":
			return <span className="figures">{worthText(gap.net24, words)}</span>;
		case "tradeoffs":
			return <Payers gap={gap} />;
		case "treatment":
			return <TreatmentField line={line} onChange={(treatment) => onDecide(line.id, { treatment })} />;
		case "owner":
			return <OwnerField line={line} people={people} onChange={(owner) => onDecide(line.id, { owner })} />;
		case "due":
			return <DueField line={line} days={days} onChange={(due) => onDecide(line.id, { due })} />;
		case "risk":
			return <RiskMark risk={gap.risk} />;
		case "severity":
			return <span>{t(`severity.${gap.topSeverity}`)}</span>;
		case "confidence":
			return line.confidence ? (
				<span>{t(`report.confidence.${line.confidence}`)}</span>
			) : (
				<span className="soft">{t("common.notSaid")}</span>
			);
		default:
			return <span>{words.moment(line.changed) || t("score.none")}</span>;
	}
}

const Place = ({ place, risk }: { place: string; risk: GapRow["risk"] }) => (
	<span className="gap-number">
		<span className="figures">{place}</span>
		<span className="risk" data-risk={risk}>
			<RiskShape risk={risk} />
		</span>
	</span>
);

/** The pillar it stands under; how many others it is credited in. */
function Pillars({ line: { gap, pillars } }: { line: GapLine }) {
	const { lens } = useWords();
	const [first, ...others] = gap.credits;
	return (
		<span className="gap-pillars">
			{first && <PillarName id={first.pillar} texts={lens} short />}
			{others.length > 0 && <span className="soft"> +{others.length}</span>}
			{others.length > 0 && <span className="visually-hidden">{pillars.slice(1).join(", ")}</span>}
		</span>
	);
}
