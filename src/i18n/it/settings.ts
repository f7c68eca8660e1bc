import type { settings as english } from "../en/settings.ts";
import type { Like } from "../messages.ts";

export const settings: Like<typeof english> = {
	"settings.look": "Lingua e aspetto",
	"settings.theme.hint": "«Di sistema» segue il dispositivo.",
	"settings.notation": "Date e numeri",
	"settings.notation.hint": "Per esempio {date} e {number}, anche in rapporti ed esportazioni.",
	"settings.notation.language": "Come la lingua",
	"settings.notation.british": "Regno Unito",
	"settings.notation.american": "Stati Uniti",
	"settings.notation.italian": "Italia",
	"settings.notation.iso": "Data ISO",
	"settings.textSize": "Dimensione del testo",
	"settings.textSize.hint": "Si aggiunge a quella impostata nel browser.",
	"settings.density": "Densità",
	"settings.density.comfortable": "Ampia",
	"settings.density.compact": "Compatta",
	"settings.keys.hint": "Da disattivare se detti il testo o se premi tasti per sbaglio.",
};
