import { useMemo, useState } from "react";
import { findingNote, placeText, resourceText, settingText } from "../../i18n/evidenceWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { type DataColumn, DataTable } from "../../ui/DataTable.tsx";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import type { Sort } from "../../ui/tableModel.ts";
import { useQuery } from "../../ui/useQuery.ts";
import { FindingFilters } from "./FindingFilters.tsx";
import { countIn, type FindingRow, type FindingSet, findingOf, findingSets, rowsOf } from "./findingRows.ts";
import { sortedRows } from "./sortedRows.ts";

const keyOf = ({ key }: FindingRow): string => key;

/** What sets are filtered by. */
const filtersBy: Record<string, (set: FindingSet, wanted: string) => boolean> = {
	verdict: ({ group }, wanted) => (wanted === "decided" ? group.verdict !== "unknown" : group.verdict === wanted),
	pillar: ({ pillar }, wanted) => pillar === wanted,
	file: ({ group }, wanted) => group.file.id === wanted,
};

function passes(set: FindingSet, query: URLSearchParams): boolean {
	return Object.entries(filtersBy).every(([name, isMeant]) => {
		const wanted = query.get(name) ?? (name === "verdict" ? "decided" : "");
		return wanted === "" || wanted === "all" || isMeant(set, wanted);
	});
}

/** Every finding with its resource, its setting and the very line; filters stand in the address. */
export function FindingsCard() {
	const { review, report, lens, words } = useSeen();
	const [query] = useQuery();
	const [sort, setSort] = useState<Sort | null>(null);
	const sets = useMemo(() => findingSets(lens, review, report), [lens, review, report]);
	const shown = useMemo(() => sets.filter((set) => passes(set, query)), [sets, query]);
	const rows = useMemo(() => sortedRows(rowsOf(shown), sort, words.lens, words.language), [shown, sort, words]);
	const parts = useMemo(() => [{ key: "", heading: null, rows }], [rows]);
	const columns = useColumns(words, review.id);
	return (
		<section className="card stack" aria-labelledby="evidence-findings">
			<h2 id="evidence-findings">
				{words.t("evidence.findings")} ({words.number(countIn(shown))})
			</h2>
			<FindingFilters sets={sets} />
			{rows.length === 0 ? (
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

/** That a column sorts; by what, sortedRows knows. */
const sorts = (): string => "";

function useColumns(words: Words, review: string): DataColumn<FindingRow>[] {
	return useMemo(() => {
		const { t, lens } = words;
		return [
			{
				id: "resource",
				header: t("evidence.resource"),
				role: "head",
				sortBy: sorts,
				cell: (row) => <ResourceCell row={row} words={words} />,
			},
			{
				id: "requirement",
				header: t("evidence.requirement"),
				role: "wide",
				sortBy: sorts,
				cell: ({ set: { group, item } }) => (
					<Link to={paths.question(review, item)} lang={lens.language}>
						{requirementTitle(group.about, lens)}
					</Link>
				),
			},
			{
				id: "verdict",
				header: t("evidence.verdict"),
				sortBy: sorts,
				cell: ({ set: { group, known } }) => (
					<span className="evidence-verdict" data-verdict={group.verdict}>
						{t(`evidence.verdict.${group.verdict}`)}
						<span className="small soft">{findingNote(group, words)}</span>
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
				sortBy: sorts,
				cell: (row) => <WhereCell row={row} words={words} />,
			},
		];
	}, [words, review]);
}

function ResourceCell({ row, words }: { row: FindingRow; words: Words }) {
	const { name, type } = findingOf(row).resource;
	return (
		<span className="evidence-resource" data-stale={row.set.isStale || undefined}>
			{resourceText(name, words)}
			{type !== "" && <span className="small soft">{type}</span>}
		</span>
	);
}

/** The setting with its value, where it stands, and the very line. */
function WhereCell({ row, words }: { row: FindingRow; words: Words }) {
	const finding = findingOf(row);
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
