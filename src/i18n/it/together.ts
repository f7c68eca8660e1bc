import type { together as english } from "../en/together.ts";
import type { Like } from "../messages.ts";

export const together: Like<typeof english> = {
	"sheet.name": "{name} – scheda di {assessor}",
	"sheet.opened": "Ora «{name}» è nell'elenco: una scheda a cui rispondere per conto proprio.",
	"sheet.begun": "«{name}» è già nell'elenco: si può continuare da dove si era rimasti.",
	"sheet.toQuestions": "Rispondi alle domande",
	"sheet.received": "Ora la scheda di {assessor} è con «{name}».",
	"sheet.toTogether": "Confronta le schede",
	"sheet.former": "In «{name}» c'è già una scheda di {assessor}, del {date}. Questa deve prenderne il posto?",
	"sheet.replace": "Sostituisci la scheda precedente",
	"sheet.keepFormer": "Tieni la scheda precedente",
	"sheet.elsewhere":
		"È ciò che {assessor} ha risposto per «{name}». La revisione a cui appartiene non è su questo dispositivo: apri la scheda dove si trova quella revisione, oppure apri prima qui un file di quella revisione.",
	"sheet.otherLens": "«{name}» usa la lente «{own}»; questa scheda risponde alla lente «{found}».",
	"sheet.otherVersion":
		"Risponde alla versione {found} della lente, la revisione indica la {own}: il confronto va fatto con cautela.",
	"together.agreement": "Accordo",
	"together.said": "Chi ha detto che cosa",
	"together.consensus": "Consenso",
	"together.sum": "L'accordo medio è del {mean}; requisiti visti allo stesso modo: {same} su {compared} confrontabili.",
	"together.sum.one": "L'accordo si può dire quando arriva una seconda scheda.",
	"together.sum.nothing": "Nessun requisito ha uno stato su due schede: non c'è ancora nulla da confrontare.",
};
