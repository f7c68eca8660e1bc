import type { print as english } from "../en/print.ts";
import type { Like } from "../messages.ts";

export const print: Like<typeof english> = {
	"export.plan.wave": "Ondata",
	"export.scenarios.measure": "Misura",
	"pdf.inPlace.intro": "Ciò che risulta già presente; accanto, se lo dice una risposta o se qualcuno lo ha impostato a mano.",
	"pdf.notApplicable.intro":
		"Ciò che a questo carico di lavoro non serve, e chi lo dice: il profilo, una risposta, o il gruppo stesso.",
	"export.decisions": "Decisioni",
	"export.decisions.accept": { one: "{n} lacuna accettata", other: "{n} lacune accettate" },
	"export.decisions.defer": { one: "{n} lacuna rinviata", other: "{n} lacune rinviate" },
	"export.decisions.transfer": { one: "{n} lacuna trasferita", other: "{n} lacune trasferite" },
	"export.decisions.settled": { one: "{n} tensione composta", other: "{n} tensioni composte" },
	"export.decisions.accept.means":
		"Il rischio resta com'è, a carico della persona indicata, fino al giorno accanto; poi qualcuno deve riesaminarlo.",
	"export.decisions.defer.means":
		"Il gruppo intende fare questo lavoro, ma non ora: il motivo dice che cosa si attende e chi se ne tiene al corrente.",
	"export.decisions.transfer.means":
		"Qualcuno fuori dal gruppo fa il lavoro o porta il rischio; qui resta aperto finché non l'avrà chiuso.",
	"export.decisions.who": "Chi, e fino a quando",
	"export.decisions.between": "Fra",
	"export.signOff": "Approvazione",
	"print.unsealed":
		"Questo rapporto non è quello di un traguardo sigillato. Chi firma qui sotto firma questo documento, con la revisione com'è il {date}.",
	"print.compare.kind": "Revisione dell'architettura · che cosa è cambiato",
	"print.compare.overall": "Nel complesso: {was} prima, {is} dopo ({move}).",
	"print.compare.before": "Prima",
	"print.compare.after": "Dopo",
	"print.compare.read":
		"Barra in alto: prima. Barra in basso: dopo. La parte chiara è ciò che le risposte aperte possono ancora aggiungere.",
	"print.compare.closed": "Ciò che prima era una lacuna e ora non lo è più; l'ultima colonna dice come sta adesso.",
	"print.compare.opened": "Ciò che prima non era una lacuna e ora lo è; la penultima colonna dice come stava.",
	"print.compare.changed":
		"Ciò che è una lacuna da entrambe le parti, ma con altro stato, rischio, trattamento, persona o giorno.",
	"print.milestone": "Traguardo",
	"print.mustSign": "Deve firmare",
	"print.mustSign.nobody": "Nessuno è stato indicato come tenuto a firmare.",
	"print.state": "A che punto è",
	"print.given": "Che cosa è stato deciso",
	"print.who": "Nome e ruolo",
	"print.said": "Commento",
	"print.key": "Firma",
	"print.key.none": "Con il solo nome, senza chiave",
	"print.pens": "Da firmare a mano",
	"print.date": "Data",
	"print.signature": "Firma",
	"print.seal.short": "Sigillo {seal}",
	"print.seal.foot": "Sigillo {seal}, di questo file {file}",
	"print.seal.milestone": "Del traguardo",
	"print.seal.file": "Di questo file",
	"print.seal.proves":
		"Un sigillo è una somma di controllo SHA-256: un numero che cambia a ogni carattere di ciò su cui è calcolato. Il primo copre la revisione, la lente e il rapporto così come sono stati congelati; il secondo copre questi e le firme. Chi ha annotato un sigillo altrove, per esempio nel verbale, può accertare che da allora nulla è cambiato. Un sigillo non dice chi l'ha creato: solo una firma mostra una chiave, e di chi sia quella chiave può dirlo soltanto il suo titolare.",
};
