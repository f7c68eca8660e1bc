import type { honesty as english } from "../en/honesty.ts";
import type { Like } from "../messages.ts";

export const honesty: Like<typeof english> = {
	"howSure.ask": "Quanto ne siete certi?",
	"howSure.sure": "Certi",
	"howSure.fairly": "Abbastanza certi",
	"howSure.guess": "È un'ipotesi",
	"howSure.clear": "Non dire quanto ne siete certi",
	"evidence.count": "{seen} su {total} già viste",
	"flag.set": "Da riprendere",
	"flag.flagged": "da riprendere",
	"flag.count": { one: "{n} da riprendere", other: "{n} da riprendere" },
	"flag.next": "la prossima: {title}",
	"pace.left": { one: "circa {n} minuto ancora", other: "circa {n} minuti ancora" },
	"contradiction.title": "Affermazioni che non si accordano",
	"contradiction.intro": "Il punteggio le conta così come sono. Ognuna si risolve nella sua domanda.",
	"contradiction.here": "Queste due affermazioni non si accordano:",
	"contradiction.count": {
		one: "Qui sotto due affermazioni non si accordano.",
		other: "Qui sotto {n} coppie di affermazioni non si accordano.",
	},
	"contradiction.byAnswer": "Secondo la risposta «{option}»: {status}.",
	"contradiction.byHand": "Impostato a mano: {status}.",
	"contradiction.questionOut": "Secondo la risposta, l'intera domanda non è applicabile.",
	"contradiction.profileOut": "Il profilo lo esclude.",
	"contradiction.said": "«{title}»: {status}.",
	"contradiction.builtOn": "«{title}», su cui si fonda: {status}.",
	"contradiction.excludes": "«{title}», che lo esclude: {status}.",
	"contradiction.goTo": "Vai a «{title}»",
};
