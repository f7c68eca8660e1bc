import { useState } from "react";
import { type PressureField, pressureGrade, pressureTable } from "../../domain/report/pressureTable.ts";
import type { Report } from "../../domain/report/report.ts";
import { pillarName, pressureSentence, pressureText } from "../../i18n/reportWords.ts";
import { PillarName } from "../../ui/marks.tsx";
import { FoldCard } from "../../ui/report/FoldCard.tsx";
import { PressureBehind } from "../../ui/report/PressureBehind.tsx";
import { useWords } from "../../ui/seen.ts";

interface PressureCardProps {
	report: Report;
	review: string;
}

/** The pressure matrix: what the gaps of one pillar ask of another; a field shows the gaps behind it. No gaps, no card. */
export function PressureCard({ report, review }: PressureCardProps) {
	const words = useWords();
	const { t } = words;
	const [open, setOpen] = useState<string | null>(null);
	if (report.gaps.length === 0) return null;
	const rows = pressureTable(report);
	const field = rows.flatMap(({ fields }) => fields).find((candidate) => candidate && keyOf(candidate) === open);
	return (
		<FoldCard id="report-pressure" title={t("report.pressure")} help="pressure">
			{report.pressure.length === 0 ? (
				<p className="soft">{t("report.pressure.none")}</p>
			) : (
				<div className="report-matrix-box">
					<table className="report-matrix" aria-labelledby="report-pressure">
						<MatrixHead report={report} />
						<tbody>
							{rows.map(({ from, fields }) => (
								<tr key={from}>
									<th scope="row">
										<PillarName id={from} texts={words.lens} short />
									</th>
									{report.pillars.map(({ id }, index) => (
										<Field
											key={id}
											field={fields[index] ?? null}
											open={open}
											onToggle={(key) => setOpen(key === open ? null : key)}
										/>
									))}
								</tr>
							))}
						</tbody>
						<MatrixFoot report={report} />
					</table>
				</div>
			)}
			{field && <PressureBehind field={field} review={review} id={behind} />}
			<p className="soft">{t("report.pressure.explain")}</p>
		</FoldCard>
	);
}

/** Id of what a field unfolds. */
const behind = "report-behind";

const keyOf = ({ from, to }: PressureField) => `${from} ${to}`;

function MatrixHead({ report: { pillars } }: { report: Report }) {
	const words = useWords();
	return (
		<thead>
			<tr>
				<th scope="col">
					<span className="visually-hidden">{words.t("report.pressure.corner")}</span>
				</th>
				{pillars.map(({ id }) => (
					<th key={id} scope="col">
						<PillarName id={id} texts={words.lens} short />
					</th>
				))}
			</tr>
		</thead>
	);
}

/** What every gap together would ask of each pillar. */
function MatrixFoot({ report: { pillars } }: { report: Report }) {
	const words = useWords();
	return (
		<tfoot>
			<tr>
				<th scope="row">{words.t("report.pressure.total")}</th>
				{pillars.map(({ id, pressure8 }) => (
					<td key={id}>
						<span aria-hidden="true">{pressureText(pressure8, words)}</span>
						<span className="visually-hidden">{pressureSentence(pressure8, pillarName(id, words.lens), words)}</span>
					</td>
				))}
			</tr>
		</tfoot>
	);
}

interface FieldProps {
	field: PressureField | null;
	open: string | null;
	onToggle: (key: string) => void;
}

function Field({ field, open, onToggle }: FieldProps) {
	const words = useWords();
	if (!field) {
		return (
			<td>
				<span className="visually-hidden">{words.t("report.pressure.nothing")}</span>
			</td>
		);
	}
	const { to, pressure8 } = field;
	const key = keyOf(field);
	return (
		<td>
			<button
				type="button"
				data-effect={pressure8 > 0 ? "takes" : pressure8 < 0 ? "gives" : "even"}
				data-grade={pressureGrade(pressure8)}
				aria-expanded={key === open}
				aria-controls={key === open ? behind : undefined}
				onClick={() => onToggle(key)}
			>
				<span aria-hidden="true">{pressureText(pressure8, words)}</span>
				<span className="report-dots" aria-hidden="true">
					{"●".repeat(pressureGrade(pressure8))}
				</span>
				<span className="visually-hidden">{pressureSentence(pressure8, pillarName(to, words.lens), words)}</span>
			</button>
		</td>
	);
}
