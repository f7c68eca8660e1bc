import type { milestones as english } from "../en/milestones.ts";
import type { Like } from "../messages.ts";

export const milestones: Like<typeof english> = {
	"signOff.title": "Approvazione",
	"signOff.lead": "Congelate come traguardo ciò su cui siete d'accordo e fatelo firmare a chi ne risponde.",
	"signOff.steps": "Come si procede",
	"signOff.step.check": "Scorrete la verifica",
	"signOff.step.check.text":
		"Elenca ciò che è aperto, che non si accorda o che non ha un responsabile. Gli errori impediscono l'approvazione, gli avvisi no.",
	"signOff.step.freeze": "Congelate un traguardo",
	"signOff.step.freeze.text":
		"Revisione, lente e rapporto restano come sono oggi, sotto un sigillo che rivela ogni modifica successiva.",
	"signOff.step.sign": "Firmatelo",
	"signOff.step.sign.text": "Ciascuno approva, pone condizioni o respinge. Ciò che viene dopo si confronta con il traguardo.",
	"signOff.state.unsigned": "Nessuno ha firmato",
	"signOff.state.waits": "In attesa di {names}",
	"signOff.state.approved": "Approvato",
	"signOff.state.approvedWithConditions": "Approvato con condizioni",
	"signOff.state.rejected": "Respinto",
	"signOff.progress": "Firme richieste: {signed} su {required}",

	"preClose.title": "Verifica prima dell'approvazione",
	"preClose.rule": "Si può approvare con degli avvisi, non con degli errori.",
	"preClose.none": "Nulla si oppone all'approvazione.",
	"preClose.errors": "Errori",
	"preClose.warnings": "Avvisi",
	"preClose.hints": "Suggerimenti",
	"preClose.error": { one: "{n} errore", other: "{n} errori" },
	"preClose.warning": { one: "{n} avviso", other: "{n} avvisi" },
	"preClose.hint": { one: "{n} suggerimento", other: "{n} suggerimenti" },
	"preClose.pair": "{title} – e «{other}»",
	"preClose.contradiction": {
		one: "Due affermazioni si contraddicono",
		other: "{n} coppie di affermazioni si contraddicono",
	},
	"preClose.acceptance": {
		one: "A un rischio accettato manca il motivo, chi lo approva o la scadenza",
		other: "A {n} rischi accettati manca il motivo, chi li approva o la scadenza",
	},
	"preClose.expired": { one: "Un rischio accettato è scaduto", other: "{n} rischi accettati sono scaduti" },
	"preClose.unanswered": {
		one: "{n} domanda non ha una risposta completa",
		other: "{n} domande non hanno una risposta completa",
	},
	"preClose.unknown": { one: "{n} requisito è da chiarire", other: "{n} requisiti sono da chiarire" },
	"preClose.disagree": {
		one: "{n} requisito presente non si accorda con un altro",
		other: "{n} requisiti presenti non si accordano con altri",
	},
	"preClose.unassigned": {
		one: "{n} rischio alto non ha un responsabile o una data",
		other: "{n} rischi alti non hanno un responsabile o una data",
	},
	"preClose.noReason": {
		one: "{n} requisito è dichiarato non applicabile senza un motivo",
		other: "{n} requisiti sono dichiarati non applicabili senza un motivo",
	},
	"preClose.guess": { one: "{n} risposta è un'ipotesi", other: "{n} risposte sono ipotesi" },
	"preClose.flagged": { one: "{n} domanda è da riprendere", other: "{n} domande sono da riprendere" },
	"preClose.askAgain": {
		one: "{n} domanda attende conferma, perché lì la lente è cambiata",
		other: "{n} domande attendono conferma, perché lì la lente è cambiata",
	},
	"preClose.winner": {
		one: "{n} lacuna lasciata aperta non dice che cosa ha prevalso, o perché",
		other: "{n} lacune lasciate aperte non dicono che cosa ha prevalso, o perché",
	},
	"preClose.tension": { one: "{n} tensione non ha una nota", other: "{n} tensioni non hanno una nota" },

	"freeze.title": "Congela un traguardo",
	"freeze.hint":
		"Revisione, lente e rapporto restano come sono il {date}, su questo dispositivo. Dopo, nulla vi si può cambiare senza rompere il sigillo.",
	"freeze.name": "Nome",
	"freeze.name.example": "Per esempio: Revisione di novembre",
	"freeze.name.missing": "Date un nome al traguardo.",
	"freeze.errors": {
		one: "La verifica segnala {n} errore: potete congelare per memoria, ma nessuno potrà firmare.",
		other: "La verifica segnala {n} errori: potete congelare per memoria, ma nessuno potrà firmare.",
	},
	"freeze.do": "Congela",
	"freeze.done": "«{name}» è congelato sotto il sigillo {seal}.",
	"freeze.open": "Aprilo e firma",

	"signers.title": "Chi deve firmare?",
	"signers.hint": "Il traguardo attende queste persone. Indicatele prima di congelare: fanno parte di ciò che viene sigillato.",
	"signers.more": "Cambia chi partecipa",
	"signers.none": "Indicate nel profilo chi partecipa",

	"milestones.title": "Traguardi",
	"milestones.name": "Nome",
	"milestones.day": "Data",
	"milestones.removed": "«{name}» è stato rimosso.",
	"milestones.failed":
		"Qui questo browser non può conservare o sigillare traguardi. Servono un indirizzo sicuro (https, o questo stesso computer) e una memoria non bloccata.",
	"milestones.unreadable": {
		one: "{n} traguardo su questo dispositivo non è leggibile da questa versione di Plumbline. Resta com'è.",
		other: "{n} traguardi su questo dispositivo non sono leggibili da questa versione di Plumbline. Restano come sono.",
	},

	"seal.title": "Sigillo",
	"seal.copy": "Copia il sigillo",
	"seal.copied": "Copiato",
	"seal.notCopied": "Seleziona il testo per copiarlo",
	"seal.broken": "Il sigillo non regge",
};
