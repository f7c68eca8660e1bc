import { useMemo } from "react";
import { filesAsMoved } from "../../domain/evidence/movedResources.ts";
import { changesIn, type FindingChange } from "../../domain/evidence/standing.ts";
import type { EvidenceFileFigure } from "../../domain/report/evidenceFigure.ts";
import { findingCount, type KeptFile } from "../../domain/review/evidence.ts";
import { withFreshDays, withoutEvidenceFile } from "../../domain/review/evidenceChanges.ts";
import { formatText, resourceText } from "../../i18n/evidenceWords.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { Button } from "../../ui/Button.tsx";
import { type DataColumn, DataTable } from "../../ui/DataTable.tsx";
import { useEdit } from "../../ui/editing.ts";
import { TextField } from "../../ui/fields.tsx";
import { useSeen } from "../../ui/seen.ts";
import { MovedResources } from "./MovedResources.tsx";

interface FileRow {
	file: KeptFile;
	figure: EvidenceFileFigure | undefined;
	changes: FindingChange[];
}

/** The files that came in, what changed since the one before, and how long they count as fresh. */
export function FilesCard() {
	const { review, report, words } = useSeen();
	const { t } = words;
	const edit = useEdit();
	const columns = useColumns();
	const { evidence } = review;
	const rows = useMemo(() => {
		const files = evidence ? filesAsMoved(evidence) : [];
		return files.map(
			(file, index): FileRow => ({ file, figure: report.evidence?.files[index], changes: changesIn(file, files) }),
		);
	}, [evidence, report.evidence]);
	const freshDays = report.evidence?.freshDays ?? 0;
	return (
		<section className="card stack" aria-labelledby="evidence-files">
			<h2 id="evidence-files">{t("evidence.files")}</h2>
			<DataTable label={t("evidence.files")} columns={columns} rows={rows} keyOf={({ file }) => file.id} />
			{rows.map((row) => row.changes.length > 0 && <Changes key={row.file.id} row={row} />)}
			<MovedResources />
			<div className="evidence-days">
				<TextField
					type="number"
					label={t("evidence.freshDays")}
					min={1}
					max={3650}
					value={String(freshDays)}
					onChange={(text) => {
						const days = Number(text);
						if (Number.isInteger(days) && days >= 1 && days <= 3650) edit((current) => withFreshDays(current, days), "freshDays");
					}}
				/>
			</div>
		</section>
	);
}

function useColumns(): DataColumn<FileRow>[] {
	const { words, report } = useSeen();
	const edit = useEdit();
	const { t, number } = words;
	const freshDays = report.evidence?.freshDays ?? 0;
	return useMemo(
		() => [
			{
				id: "file",
				header: t("evidence.file"),
				role: "head",
				cell: ({ file }) => <span title={t("evidence.hash", { hash: file.hash })}>{file.name}</span>,
			},
			{ id: "kind", header: t("evidence.kind"), cell: ({ file }) => formatText(file.format, words) },
			{
				id: "day",
				header: t("evidence.day"),
				cell: ({ file, figure }) => (
					<>
						{words.briefDate(figure?.seen || file.received)}
						{figure?.isStale && <span className="evidence-stale">{t("evidence.stale", { n: freshDays })}</span>}
					</>
				),
			},
			{ id: "resources", header: t("evidence.resources"), cell: ({ file }) => number(file.resources.length) },
			{
				id: "findings",
				header: t("evidence.findings"),
				cell: ({ file }) => (
					<>
						{number(findingCount(file))}
						{file.leftOut > 0 && <span className="evidence-stale">{t("evidence.leftOut", { n: file.leftOut })}</span>}
					</>
				),
			},
			{ id: "unread", header: t("evidence.unread"), cell: ({ file }) => number(file.unread.length) },
			{
				id: "remove",
				header: t("evidence.remove"),
				quiet: true,
				cell: ({ file }) => (
					<Button
						look="quiet"
						className="evidence-remove"
						aria-label={t("evidence.remove.of", { file: file.name })}
						onClick={() => edit((current) => withoutEvidenceFile(current, file.id))}
					>
						{t("evidence.remove")}
					</Button>
				),
			},
		],
		[words, t, number, edit, freshDays],
	);
}

/** What a file says otherwise than the one before. */
function Changes({ row: { file, changes } }: { row: FileRow }) {
	const { words } = useSeen();
	const { t } = words;
	const verdict = (said: FindingChange["before"]) => t(said === null ? "evidence.change.silent" : `evidence.verdict.${said}`);
	return (
		<details>
			<summary>
				{t("evidence.changes")}: {file.name} ({words.number(changes.length)})
			</summary>
			<ul>
				{changes.slice(0, 100).map(({ resource, about, source, before, after }) => (
					<li key={`${resource.type} ${resource.name} ${about} ${source}`}>
						{t("evidence.change", {
							resource: resourceText(resource.name, words),
							requirement: requirementTitle(about, words.lens),
							before: verdict(before),
							after: verdict(after),
						})}
					</li>
				))}
			</ul>
		</details>
	);
}
