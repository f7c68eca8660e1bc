import { withEntry } from "../../domain/draft/entries.ts";
import { expressionText } from "../../domain/draft/expressionText.ts";
import { withField } from "../../domain/draft/fields.ts";
import { endsIn, removeTension } from "../../domain/draft/tensions.ts";
import type { Expression } from "../../domain/lens/fact.ts";
import type { Tension, TensionKind } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Check } from "./Check.tsx";
import { Choose } from "./Choose.tsx";
import { Condition } from "./Condition.tsx";
import { useDrafting } from "./drafting.ts";
import { Further } from "./Further.tsx";
import { NamedList } from "./NamedList.tsx";
import { PartCard } from "./PartCard.tsx";
import { Said } from "./Said.tsx";
import { nameOf, requirementName } from "./titles.ts";

const kinds: TensionKind[] = ["tension", "mutually-exclusive", "alternative", "overlap", "synergy"];

/** How recommendations pull against each other, and how to settle it. */
export function TensionForm({ tension }: { tension: Tension }) {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	const { id, kind, between } = tension;
	const change = (part: Partial<Tension>) => edit((now) => withEntry(now, "tensions", id, (one) => ({ ...one, ...part })));
	const options = endsIn(draft).map((value) => ({ value, label: requirementName(draft, value) }));
	return (
		<PartCard part={{ list: "tensions", id }} removeLabel={t("editor.tension.remove")} onRemove={(now) => removeTension(now, id)}>
			<Choose
				label={t("editor.tension.kind")}
				at={`lens.tensions.${id}.kind`}
				value={kind}
				options={kinds.map((value) => ({ value, label: t(`editor.tension.${value}`) }))}
				onChange={(to) => change({ kind: to })}
			/>
			{between.map((end, at) => (
				<Choose
					// biome-ignore lint/suspicious/noArrayIndexKey: an end is told by its place.
					key={at}
					label={t("editor.tension.end", { n: at + 1 })}
					at={`lens.tensions.${id}.between.${at}`}
					value={end}
					options={options}
					onChange={(to) => change({ between: between.map((one, other) => (other === at ? to : one)) })}
				/>
			))}
			<Said label={t("editor.tension.note")} place={["tensions", id, "note"]} rows={2} />
			<Said label={t("editor.tension.resolution")} place={["tensions", id, "resolution"]} rows={2} />
			<TensionFurther tension={tension} />
		</PartCard>
	);
}

const never: Expression = { not: "always" };

const isNever = (one: Expression): boolean => expressionText(one) === expressionText(never);

/** What most tensions do without. */
function TensionFurther({ tension }: { tension: Tension }) {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	const { id, between, items = [], appliesWhen, pulledBy = "", exclusiveUnless, decideBy = [], unverified = false } = tension;
	const at = `lens.tensions.${id}`;
	const set = <K extends keyof Tension>(key: K, to: Tension[K] | undefined, group?: string) =>
		edit((now) => withEntry(now, "tensions", id, (one) => withField(one, key, to)), group);
	const said = [appliesWhen, tension.pulledBy, exclusiveUnless].filter((one) => one !== undefined).length;
	return (
		<Further
			title={t("editor.more")}
			lead={t("editor.tension.more.lead")}
			count={said + items.length + decideBy.length + (unverified ? 1 : 0)}
		>
			<NamedList
				label={t("editor.tension.items")}
				at={`${at}.items`}
				ids={items}
				known={draft.lens.items.map((item) => item.id)}
				nameOf={(one) => requirementName(draft, one)}
				onChange={(ids) => set("items", ids)}
			/>
			<Choose
				label={t("editor.tension.pulledBy")}
				at={`${at}.pulledBy`}
				value={pulledBy}
				options={["", ...between].map((value) => ({
					value,
					label: value === "" ? t("editor.tension.pulledBy.none") : requirementName(draft, value),
				}))}
				onChange={(to) => set("pulledBy", to)}
			/>
			<Condition
				label={t("editor.appliesWhen")}
				at={`${at}.appliesWhen`}
				value={appliesWhen ?? "always"}
				onChange={(to) => set("appliesWhen", to === "always" ? undefined : to, `applies ${id}`)}
			/>
			<Condition
				label={t("editor.tension.exclusiveUnless")}
				at={`${at}.exclusiveUnless`}
				value={exclusiveUnless ?? never}
				onChange={(to) => set("exclusiveUnless", isNever(to) ? undefined : to, `unless ${id}`)}
			/>
			<NamedList
				label={t("editor.tension.decideBy")}
				at={`${at}.decideBy`}
				ids={decideBy}
				known={draft.lens.facts.map((fact) => fact.id)}
				nameOf={(one) => nameOf(draft, { list: "facts", id: one })}
				onChange={(ids) => set("decideBy", ids)}
			/>
			<Check
				label={t("editor.tension.unverified")}
				at={`${at}.unverified`}
				checked={unverified}
				onTurn={() => set("unverified", !unverified)}
			/>
		</Further>
	);
}
