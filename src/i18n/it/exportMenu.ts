import type { exportMenu as english } from "../en/exportMenu.ts";
import type { Like } from "../messages.ts";

export const exportMenu: Like<typeof english> = {
	"report.export": "Esporta",
	"report.export.title": "Scegli un formato",
	"report.export.working": "Il file è in preparazione…",
	"report.export.done": "Il file è pronto: lo trovi tra i download.",
	"report.export.failed": "Non è stato possibile creare il file. La revisione è al sicuro: riprova.",
	"report.export.group.read": "Da leggere",
	"report.export.group.work": "Per lavorarci",
	"report.export.group.goOn": "Per continuare",
	"report.export.pdf": "Esporta PDF",
	"report.export.pdf.name": "PDF",
	"report.export.pdf.for": "L'intero rapporto su carta, da distribuire e firmare.",
	"report.export.markdown": "Esporta Markdown",
	"report.export.markdown.name": "Markdown",
	"report.export.markdown.for": "L'intero rapporto per un wiki o un repository.",
	"report.export.backlog": "Esporta backlog (CSV)",
	"report.export.backlog.name": "Backlog (CSV)",
	"report.export.backlog.for": "Per gli script della Well-Architected Review, che riempiono Azure DevOps o GitHub.",
	"report.export.review": "Esporta file della revisione",
	"report.export.review.name": "File della revisione",
	"report.export.review.for": "Tutta la revisione, per riaprirla qui o altrove.",
};
