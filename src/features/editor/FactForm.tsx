import { addValue, removeFact, removeValue, withAskWhen, withFactType } from "../../domain/draft/facts.ts";
import type { ProfileFact } from "../../domain/lens/fact.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Choose } from "./Choose.tsx";
import { Condition } from "./Condition.tsx";
import { useDrafting } from "./drafting.ts";
import { Entries } from "./Entries.tsx";
import { PartCard } from "./PartCard.tsx";
import { Said } from "./Said.tsx";

const types: ProfileFact["type"][] = ["boolean", "enum"];

/** What the profile asks of a workload. */
export function FactForm({ fact }: { fact: ProfileFact }) {
	const { t } = usePhrases();
	const { edit } = useDrafting();
	const { id, type, values = [] } = fact;
	return (
		<PartCard part={{ list: "facts", id }} removeLabel={t("editor.fact.remove")} onRemove={(now) => removeFact(now, "facts", id)}>
			<Said label={t("editor.fact.question")} place={["facts", id, "question"]} />
			<Said label={t("editor.fact.short")} place={["facts", id, "short"]} />
			<Choose
				label={t("editor.fact.type")}
				at={`lens.facts.${id}.type`}
				value={type}
				options={types.map((value) => ({ value, label: t(`editor.fact.${value}`) }))}
				onChange={(to) => edit((now) => withFactType(now, id, to))}
			/>
			<Entries
				entries={values}
				keyOf={(value) => value}
				nameOf={(value) => t("editor.fact.value", { id: value })}
				draw={(value) => <Said label={t("editor.fact.value", { id: value })} place={["facts", id, "values", value]} />}
				onRemove={(value) => edit((now) => removeValue(now, fact, value))}
				fewest={2}
				add={type === "enum" ? t("editor.fact.addValue") : undefined}
				onAdd={() => edit((now) => addValue(now, fact))}
			/>
			<Condition
				label={t("editor.fact.askWhen")}
				at={`lens.facts.${id}.askWhen`}
				value={fact.askWhen ?? "always"}
				onChange={(to) => edit((now) => withAskWhen(now, id, to), `ask ${id}`)}
			/>
		</PartCard>
	);
}
