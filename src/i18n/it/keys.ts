import type { keys as english } from "../en/keys.ts";
import type { Like } from "../messages.ts";

export const keys: Like<typeof english> = {
	"keys.title": "Tastiera",
	"keys.screen.everywhere": "In ogni schermata di una revisione",
	"keys.screen.questions": "Domande",
	"keys.screen.overview": "Tutte le domande in tabella",
	"keys.screen.report": "Rapporto",
	"keys.screen.present": "Vista per la riunione",
	"keys.use": "Rispondi e spostati con un solo tasto",
	"keys.use.hint":
		"Disattivali se detti il testo o se capita di premere tasti per sbaglio. Le frecce, Invio e i tasti con {key} funzionano sempre.",
	"keys.off": "disattivati",
	"keys.or": "o",
	"keys.then": "poi",
	"keys.keys": "Questo elenco",
	"keys.option": "Scegliere una risposta",
	"keys.next": "Domanda successiva",
	"keys.previous": "Domanda precedente",
	"keys.arrows": "Tra le risposte: scegliere la successiva o la precedente",
	"keys.goOn": "Su una risposta: passare alla domanda successiva",
	"keys.column": "Scendere lungo una colonna",
	"keys.columnUp": "Salire lungo una colonna",
	"keys.nextGap": "Lacuna successiva",
	"keys.previousGap": "Lacuna precedente",
	"keys.unfold": "Su una lacuna: aprirla o chiuderla",
	"keys.panel": "Che cosa decide",
	"keys.leave": "Uscire dalla vista per la riunione",
};
