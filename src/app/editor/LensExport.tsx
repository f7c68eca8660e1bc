import { today } from "../../browser/clock.ts";
import type { WholeLens } from "../../domain/draft/draft.ts";
import type { Loss } from "../../domain/draft/loss.ts";
import { LensExportDialog, type PreparedLens } from "../../features/lens-export/LensExportDialog.tsx";
import { fileName } from "../../formats/fileName.ts";
import { exportLens, type LensExportFormat, lensWriterOf, lensWriters } from "../../formats/lensWriters.ts";
import { usePhrases } from "../../i18n/context.tsx";
import type { Phrases } from "../../i18n/phrases.ts";
import { deliver } from "../secret/deliver.ts";

/** Saves a lens in one of the formats of the table, after what that does not carry was said. */
export function LensExport({ whole, onClose }: { whole: WholeLens; onClose: () => void }) {
	const phrases = usePhrases();
	return (
		<LensExportDialog
			title={whole.texts.title}
			formats={lensWriters}
			prepare={(format) => prepare(whole, format, phrases)}
			onClose={onClose}
		/>
	);
}

async function prepare(whole: WholeLens, format: LensExportFormat, { t, list }: Phrases): Promise<PreparedLens> {
	const writer = lensWriterOf(format);
	const day = today();
	const tell = (losses: Loss[]) =>
		t("lensExport.note", { list: list(losses.map(({ what, n }) => t(`lensExport.loss.${what}`, { n }))) });
	const { text, losses, over } = await exportLens(whole, writer, { day, tell });
	const extension = writer.extension(whole.texts.language);
	const name = fileName({ workload: { name: whole.texts.title } }, day, { extension });
	const save = (isProtected: boolean) => void deliver(name, new Blob([text], { type: "application/json" }), isProtected);
	const tooMuch = over.map(({ field, limit, found }) =>
		t("lensExport.over.one", { what: t(`lensExport.over.${field}`), found, limit }),
	);
	return { losses, tooMuch, save };
}
