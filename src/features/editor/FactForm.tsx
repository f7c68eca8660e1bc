import { addValue, removeFact, removeValue, withAskWhen, withFactType } from "../../domain/draft/facts.ts";
import type { ProfileFact } from "../../domain/lens/fact.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { Choose } from "./Choose.tsx";
import { Condition } from "./Condition.tsx";
import { useDrafting } from "./drafting.ts";
import { FormHead } from "./FormHead.tsx";
import { Said } from "./Said.tsx";

const types: ProfileFact["type"][] = ["boolean", "enum"];

/** What the profile asks of a workload. */
export function FactForm({ fact }: { fact: ProfileFact }) {
	const { t } = usePhrases();
	const { edit, show } = useDrafting();
	const { id, type, values = [] } = fact;
	return (
		<section className="card editor-fields" aria-labelledby="editor-form">
			<FormHead part={{ list: "facts", id }} />
			<Said label={t("editor.fact.question")} place={["facts", id, "question"]} />
			<Said label={t("editor.fact.short")} place={["facts", id, "short"]} />
			<Choose
				label={t("editor.fact.type")}
				at={`lens.facts.${id}.type`}
				value={type}
				options={types.map((value) => ({ value, label: t(`editor.fact.${value}`) }))}
				onChange={(to) => edit((now) => withFactType(now, id, to))}
			/>
			{values.map((value) => (
				<div key={value} className="editor-fields">
					<Said label={t("editor.fact.value", { id: value })} place={["facts", id, "values", value]} />
					{values.length > 2 && (
						<p>
							<Button
								look="quiet"
								aria-label={`${t("library.remove")}: ${value}`}
								onClick={() => edit((now) => removeValue(now, fact, value))}
							>
								{t("library.remove")}
							</Button>
						</p>
					)}
				</div>
			))}
			{type === "enum" && (
				<p>
					<Button onClick={() => edit((now) => addValue(now, fact))}>{t("editor.fact.addValue")}</Button>
				</p>
			)}
			<Condition
				label={t("editor.fact.askWhen")}
				at={`lens.facts.${id}.askWhen`}
				value={fact.askWhen ?? "always"}
				onChange={(to) => edit((now) => withAskWhen(now, id, to), `ask ${id}`)}
			/>
			<p>
				<Button
					look="danger"
					onClick={() => {
						edit((now) => removeFact(now, "facts", id));
						show("");
					}}
				>
					{t("editor.fact.remove")}
				</Button>
			</p>
		</section>
	);
}
