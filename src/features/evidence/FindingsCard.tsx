import { useMemo, useState } from "react";
import { findingNote, placeText, settingText } from "../../i18n/evidenceWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { type DataColumn, DataTable } from "../../ui/DataTable.tsx";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import { type ModelColumn, type Sort, useTableModel } from "../../ui/tableModel.ts";
import { useQuery } from "../../ui/useQuery.ts";
import { FindingFilters } from "./FindingFilters.tsx";
import { type FindingRow, findingRows } from "./findingRows.ts";

const keyOf = ({ finding }: FindingRow): string => finding.key;

type Passes = NonNullable<ModelColumn<FindingRow>["passes"]>;

/** What rows are filtered by. */
const filtersBy: Record<string, Passes> = {
	verdict: ({ finding }, wanted) => (wanted === "decided" ? finding.verdict !== "unknown" : finding.verdict === wanted),
	pillar: ({ pillar }, wanted) => pillar === wanted,
	file: ({ finding }, wanted) => finding.file.id === wanted,
};

/** The columns that are shown with those that only filter. */
function filterable(columns: readonly ModelColumn<FindingRow>[]): ModelColumn<FindingRow>[] {
	const others = Object.keys(filtersBy).filter((name) => !columns.some(({ id }) => id === name));
	return [...columns, ...others.map((id) => ({ id }))].map((column) => ({ ...column, passes: filtersBy[column.id] }));
}

/** Every finding with its resource, its setting and the very line; filters stand in the address. */
export function FindingsCard() {
	const { review, report, lens, words } = useSeen();
	const [query] = useQuery();
	const [sort, setSort] = useState<Sort | null>(null);
	const rows = useMemo(() => findingRows(lens, review, report), [lens, review, report]);
	const columns = useColumns(words, review.id);
	const all = useMemo(() => filterable(columns), [columns]);
	const filters = useMemo(
		() =>
			Object.fromEntries(
				Object.keys(filtersBy).flatMap((id) => {
					const wanted = query.get(id) ?? (id === "verdict" ? "decided" : "");
					return wanted === "" || wanted === "all" ? [] : [[id, wanted]];
				}),
			),
		[query],
	);
	const { groups } = useTableModel({ columns: all, rows, keyOf, language: words.language, sort, onSort: setSort, filters });
	const parts = useMemo(() => groups.map((group) => ({ ...group, heading: null })), [groups]);
	const shown = groups.reduce((sum, group) => sum + group.rows.length, 0);
	return (
		<section className="card stack" aria-labelledby="evidence-findings">
			<h2 id="evidence-findings">
				{words.t("evidence.findings")} ({words.number(shown)})
			</h2>
			<FindingFilters rows={rows} />
			{shown === 0 ? (
				<p className="soft">{words.t("evidence.findings.none")}</p>
			) : (
				<DataTable
					label={words.t("evidence.findings")}
					columns={columns}
					parts={parts}
					keyOf={keyOf}
					sort={sort}
					onSort={setSort}
					width="many"
				/>
			)}
		</section>
	);
}

function useColumns(words: Words, review: string): DataColumn<FindingRow>[] {
	return useMemo(() => {
		const { t, lens } = words;
		return [
			{
				id: "resource",
				header: t("evidence.resource"),
				role: "head",
				sortBy: ({ finding }) => finding.resource.name,
				cell: ({ finding, isStale }) => (
					<span className="evidence-resource" data-stale={isStale || undefined}>
						{finding.resource.name || t("evidence.wholeFile")}
						{finding.resource.type !== "" && <span className="small soft">{finding.resource.type}</span>}
					</span>
				),
			},
			{
				id: "requirement",
				header: t("evidence.requirement"),
				role: "wide",
				sortBy: ({ finding }) => requirementTitle(finding.about, lens),
				cell: ({ finding, item }) => (
					<Link to={paths.question(review, item)} lang={lens.language}>
						{requirementTitle(finding.about, lens)}
					</Link>
				),
			},
			{
				id: "verdict",
				header: t("evidence.verdict"),
				sortBy: ({ finding }) => finding.verdict,
				cell: ({ finding, known }) => (
					<span className="evidence-verdict" data-verdict={finding.verdict}>
						{t(`evidence.verdict.${finding.verdict}`)}
						<span className="small soft">{findingNote(finding, words)}</span>
						{known && (
							<span className="small">
								{t(known.isOver ? "evidence.known.over" : "evidence.known", { day: words.briefDate(known.until) })}
							</span>
						)}
					</span>
				),
			},
			{
				id: "place",
				header: t("evidence.place"),
				role: "full",
				sortBy: ({ finding }) => `${finding.file.name} ${String(finding.lineNumber).padStart(9, "0")}`,
				cell: ({ finding }) => <WhereCell finding={finding} words={words} />,
			},
		];
	}, [words, review]);
}

/** The setting with its value, where it stands, and the very line. */
function WhereCell({ finding, words }: { finding: FindingRow["finding"]; words: Words }) {
	const { line, file, place, lineNumber, seen } = finding;
	return (
		<span className="evidence-where">
			{settingText(finding, words)}
			{line !== "" && <code>{line}</code>}
			<span className="small soft">
				{placeText({ file: file.name, place, line: lineNumber }, words)} · {words.briefDate(seen)}
			</span>
		</span>
	);
}
