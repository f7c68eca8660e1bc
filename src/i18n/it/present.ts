import type { present as english } from "../en/present.ts";
import type { Like } from "../messages.ts";

export const present: Like<typeof english> = {
	"present.leave": "Esci",
	"present.previous": "Precedente",
	"present.next": "Successiva",
	"present.progress": "Risposte finora",
	"present.answers": "Risposte",
	"present.decision": "Decisione",
	"present.decision.placeholder": "Che cosa si è deciso, in una frase",
	"present.dissent": "Chi non era d'accordo, e perché",
	"present.dissent.placeholder": "Nome e motivo: restano con la risposta",
	"present.nothing": "Questa lente non ha domande da presentare.",
};
