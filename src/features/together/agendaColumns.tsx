import type { AgendaRow } from "../../domain/together/assessors.ts";
import type { Words } from "../../i18n/phrases.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { agreementText, opinionsByStatus } from "../../i18n/togetherWords.ts";
import { Chevron } from "../../ui/Chevron.tsx";
import type { DataColumn } from "../../ui/DataTable.tsx";
import { LensText } from "../../ui/LensText.tsx";
import { PillarName } from "../../ui/marks.tsx";
import { useWords } from "../../ui/seen.ts";
import type { Point } from "./agendaRows.ts";

/** Id of the button that unfolds a point. */
export const pointButtonId = (requirement: string) => `point-${requirement}`;

/** Id of what it unfolds. */
export const pointDetailsId = (requirement: string) => `point-${requirement}-details`;

interface TableOf {
	words: Words;
	/** The requirement whose row is unfolded. */
	open: string | null;
	onToggle: (requirement: string) => void;
}

/** The columns of the agenda. */
export function columnsOf({ words, open, onToggle }: TableOf): DataColumn<Point>[] {
	const { t } = words;
	return [
		{
			id: "requirement",
			header: t("together.requirement"),
			role: "head",
			cell: (point) => <PointHead point={point} open={open === point.agenda.id} onToggle={onToggle} />,
		},
		{
			id: "severity",
			header: t("together.severity"),
			cell: ({ requirement }) => (
				<span className="together-severity" data-severity={requirement.topSeverity}>
					{t(`severity.${requirement.topSeverity}`)}
				</span>
			),
		},
		{
			id: "agreement",
			header: t("together.agreement"),
			cell: ({ agenda }) => <AgreementBar halves={agenda.halves} />,
		},
		{ id: "said", header: t("together.said"), role: "full", cell: ({ agenda }) => <Said agenda={agenda} /> },
		{
			id: "consensus",
			header: t("together.consensus"),
			role: "full",
			cell: (point) => <Consensus point={point} />,
		},
	];
}

interface PointHeadProps {
	point: Point;
	open: boolean;
	onToggle: (requirement: string) => void;
}

function PointHead({ point: { agenda, requirement }, open, onToggle }: PointHeadProps) {
	const words = useWords();
	return (
		<>
			<button
				type="button"
				id={pointButtonId(agenda.id)}
				className="together-unfold"
				aria-expanded={open}
				aria-controls={open ? pointDetailsId(agenda.id) : undefined}
				onClick={() => onToggle(agenda.id)}
			>
				<Chevron />
				<LensText>{requirementTitle(requirement.namedBy, words.lens)}</LensText>
			</button>
			<p className="together-pillars">
				{requirement.credits.map(({ pillar }) => (
					<PillarName key={pillar} id={pillar} texts={words.lens} short />
				))}
			</p>
		</>
	);
}

/** The share in figures; the bar repeats it for the eye. */
const AgreementBar = ({ halves }: { halves: number | null }) => {
	const words = useWords();
	return (
		<>
			{agreementText(halves, words)}
			{halves !== null && (
				<span className="together-bar" aria-hidden="true">
					<span style={{ width: `${50 * halves}%` }} />
				</span>
			)}
			{halves === null && <span className="visually-hidden"> {words.t("together.notComparable")}</span>}
		</>
	);
};

const Said = ({ agenda }: { agenda: AgendaRow }) => {
	const { t } = useWords();
	return (
		<dl className="together-said">
			{opinionsByStatus(agenda.said).map(({ status, opinions }) => (
				<div key={status} data-status={status}>
					<dt>{t(`status.${status}`)}</dt>
					<dd>{opinions.map(({ assessor }) => assessor).join(", ")}</dd>
				</div>
			))}
		</dl>
	);
};

const Consensus = ({ point: { requirement, answer, fromOwn } }: { point: Point }) => {
	const { t } = useWords();
	return (
		<>
			{requirement.status === "unknown" ? (
				<span className="soft">{t("together.noConsensus")}</span>
			) : (
				<strong>{t(`status.${requirement.status}`)}</strong>
			)}
			{fromOwn && <p className="soft">{t("together.fromOwn")}</p>}
			{answer.dissent.trim() !== "" && <p className="soft">{t("together.dissentNoted")}</p>}
		</>
	);
};
