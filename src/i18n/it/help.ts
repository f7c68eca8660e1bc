import type { help as english } from "../en/help.ts";
import type { Like } from "../messages.ts";

/** Messages of: help. */
export const help: Like<typeof english> = {
	"help.title": "Da dove vengono i numeri",
	"help.lead":
		"Ogni numero di una revisione si può rifare a mano. Qui si legge che cosa dice, come nasce e che cosa tenere a mente quando lo si cita in riunione.",
	"help.topics": "Argomenti",
	"help.pillar.reliability": "Affidabilità",
	"help.pillar.security": "Sicurezza",
	"help.pillar.cost-optimization": "Costi",
	"help.requirement.restore": "I ripristini vengono provati",
	"help.requirement.failover": "Una seconda area può subentrare",
	"help.requirement.private": "L'area di lavoro non ha indirizzi pubblici",
	"help.requirement.identity": "I processi hanno un'identità propria",
	"help.requirement.idle": "Le risorse ferme si spengono",
	"help.example": "Provate voi",
	"help.example.lead":
		"Cinque requisiti inventati, giudicati proprio come in una revisione. Cambiate quello che volete: non resta traccia.",
	"help.example.reset": "Ricomincia",
	"help.example.fixed": "gravità {severity}, impegno {effort}",
	"help.example.takes": "toglie {strength} su 3 a {pillar}",
	"help.example.criticality": "Criticità",
	"help.example.priority": "Priorità di {pillar}",
	"help.example.scores": "Punteggi dell'esempio",
	"help.example.pillar": "Pilastro",
	"help.example.how": "Peso coperto sul peso totale",
	"help.example.score": "Punteggio",
	"help.example.ends": "da {low} a {high}",
	"help.example.formula": "{covered} su {weight}",
	"help.example.overall": "Complessivo",
	"help.example.mean": "media pesata {weights}",
	"help.example.noGaps": "Nessuna lacuna: non manca nulla e nulla è fatto a metà.",
	"help.example.net": "valore {worth} − prezzo {burden} = netto {net}; {points}:",
	"help.example.value": "{value} a punto",

	"help.score": "Punteggio",
	"help.score.what":
		"Il punteggio dice quanto di ciò che riguarda un pilastro è presente, secondo il peso, da 0 a 100. Quello complessivo è la media dei pilastri, pesata con le priorità che avete dato.",
	"help.score.how":
		"Ogni requisito pesa 3, 2 o 1 secondo la gravità. Presente vale per intero, in parte vale metà, mancante non vale nulla. Si somma il coperto, si divide per tutto il peso applicabile e si moltiplica per 100.",
	"help.score.mind":
		"Non applicabile esce da entrambe le somme: né aiuta né danneggia. 100 compare solo quando tutto è presente, 0 solo quando non c'è nulla.",

	"help.interval": "Perché il punteggio è un intervallo",
	"help.interval.what":
		"«58–64» significa: 58 se tutto ciò che ancora non sapete risultasse mancante, 64 se fosse tutto presente. L'intervallo è il vostro dubbio, mostrato invece che nascosto.",
	"help.interval.how":
		"Un requisito che nessuno ha deciso vale zero all'estremo basso e per intero all'estremo alto. Ogni risposta avvicina i due estremi.",
	"help.interval.mind":
		"«Non so ancora» è una risposta onesta: lascia aperto l'intervallo e mette la domanda tra quelle da chiarire, in ordine di quanto potrebbe costare.",

	"help.band": "Fasce",
	"help.band.what":
		"Critico sotto 33, moderato da 33 a meno di 67, eccellente da 67: sono le fasce dell'Azure Well-Architected Review. Una parola per discutere, non un voto.",
	"help.band.how":
		"La fascia è quella dell'estremo basso; se l'alto cade in un'altra, si nominano entrambe. Finché si conosce meno della metà del peso, è presto per dirlo.",
	"help.band.mind":
		"Accanto c'è sempre il numero di rischi alti aperti, perché anche un pilastro eccellente può avere un buco che conta.",

	"help.risk": "Rischio",
	"help.risk.what": "Il rischio dice quanto sarebbe grave lasciare una lacuna com'è: alto, medio o basso.",
	"help.risk.how":
		"Ciò che manca e ha gravità alta è un rischio alto; fatto in parte, scende di un gradino. Un carico di lavoro critico alza ogni rischio di un gradino, uno sperimentale lo abbassa.",
	"help.risk.mind":
		"Il profilo può alzare o abbassare una gravità, per esempio dove si usano dati di produzione. La riga della lacuna dice quando è successo e perché.",

	"help.worth": "Valore, prezzo e netto",
	"help.worth.what":
		"Il valore è ciò che la chiusura di una lacuna dà al suo pilastro. Il prezzo è ciò che toglie agli altri: denaro, velocità, semplicità. Il netto è quel che resta.",
	"help.worth.how":
		"Il valore è peso della gravità × priorità ÷ 3, dimezzato se la lacuna è già chiusa in parte. Un compromesso di forza da 1 a 3 conta un quarto, con la priorità del pilastro che tocca.",
	"help.worth.mind":
		"Un netto pari a zero o negativo non vuol dire «non fatelo». Vuol dire che, con le vostre priorità, qualcuno deve decidere. I rischi alti di questo tipo sono segnalati.",

	"help.effort": "Impegno",
	"help.effort.what": "L'impegno è il lavoro che resta, in punti: 1 se basso, 3 se medio, 8 se alto.",
	"help.effort.how":
		"Dove una parte è fatta, i punti della lente si dimezzano e si arrotondano per eccesso. Potete scrivere una cifra vostra, da 1 a 100: vale per ciò che resta e non si dimezza.",
	"help.effort.mind":
		"I punti servono a confrontare le lacune tra loro. Non sono giornate, finché il gruppo non dice quanti punti regge in uno sprint.",

	"help.order": "Ordine delle lacune",
	"help.order.what":
		"Prima il rischio è l'ordine consueto. Valore per impegno mostra che cosa rende di più per punto di lavoro. Risultati rapidi mostra ciò che si fa prima e conviene.",
	"help.order.how":
		"Prima il rischio ordina per rischio, poi per netto per punto, poi per netto, poi secondo la lente. Le cifre si confrontano esatte, mai arrotondate: l'ordine è uguale per tutti.",
	"help.order.mind":
		"Gravità, impegno e priorità sono stime. Una riga segnata «Potrebbe spostarsi» uscirebbe dalle prime dieci in più di una prova su cinque, se le stime si scuotono di un quarto.",

	"help.pressure": "Pressione",
	"help.pressure.what":
		"La pressione è ciò che la chiusura di un insieme di lacune chiede in tutto a un pilastro: i compromessi a suo carico meno quelli a suo favore.",
	"help.pressure.how":
		"Ogni compromesso conta un quarto della sua forza, la metà se la lacuna è chiusa in parte. Le priorità qui non entrano: la pressione riguarda il sistema, non i desideri.",
	"help.pressure.mind":
		"La pressione non abbassa mai un punteggio. Il punteggio dice che cosa è presente; la pressione dice che cosa costerà il passo dopo, così nessuno si stupisce del conto.",

	"help.plan": "Il piano",
	"help.plan.what":
		"Il piano sceglie l'insieme di lacune che rende di più con i punti che potete spendere, con tutto ciò che viene prima, e di ogni lacuna esclusa dice che cosa si oppone.",
	"help.plan.how":
		"Lo trova un risolutore esatto: prima il massimo valore delle lacune ad alto rischio, poi il massimo netto, poi meno punti. «Dimostrato» vuol dire che nei vostri limiti nessun altro insieme è migliore.",
	"help.plan.mind":
		"Ottimizza ciò che la lente e voi avete messo in cifre. Fissate lacune dentro o fuori, limitate la pressione su un pilastro, confrontate scenari dove ne sapete di più.",

	"help.confidence": "Sicurezza delle risposte ed evidenze",
	"help.confidence.what": "Potete dire quanto siete sicuri di una risposta e spuntare ciò che qualcuno ha visto davvero.",
	"help.confidence.how":
		"Nessuna delle due cose cambia il punteggio. Il rapporto dice quanto del peso poggia su supposizioni e segna i requisiti interessati.",
	"help.confidence.mind":
		"Una supposizione in riunione va bene; una supposizione firmata come fatto no. Prima dell'approvazione le supposizioni vengono elencate ancora una volta.",

	"help.agreement": "Accordo tra valutatori",
	"help.agreement.what":
		"Quando i colleghi rispondono separatamente, l'accordo dice quanto sono vicini su un requisito: 100% se dicono tutti lo stesso, 0% se per uno è presente e per un altro manca.",
	"help.agreement.how":
		"È uno meno la distanza tra la copertura più alta e la più bassa di chi si è espresso. Non applicabile contro qualsiasi stato significa nessun accordo.",
	"help.agreement.mind":
		"Nella revisione non si fa nessuna media. L'ordine del giorno mette prima i disaccordi più pesanti; le persone ne parlano, e una scrive il consenso con il dissenso.",
};
