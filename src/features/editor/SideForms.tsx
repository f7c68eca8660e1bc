import { withEntry } from "../../domain/draft/entries.ts";
import { withField } from "../../domain/draft/fields.ts";
import type { FactPreset, ProfileFact } from "../../domain/lens/fact.ts";
import type { Incompatibility } from "../../domain/lens/incompatibility.ts";
import type { Notice } from "../../domain/lens/notice.ts";
import { requirementGroups } from "../../domain/lens/requirement.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Choose } from "./Choose.tsx";
import { Condition } from "./Condition.tsx";
import { useDrafting } from "./drafting.ts";
import { LinksFields } from "./LinksFields.tsx";
import { NamedList } from "./NamedList.tsx";
import { Said } from "./Said.tsx";
import { SideForm } from "./SideForm.tsx";
import { nameOf, requirementName } from "./titles.ts";

/** Facts that a common kind of workload answers alike. */
export function PresetForm({ preset: { id, facts } }: { preset: FactPreset }) {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	const said = (fact: ProfileFact): string => (Object.hasOwn(facts, fact.id) ? String(facts[fact.id]) : "");
	const answer = ({ id: fact, type }: ProfileFact, to: string) =>
		edit((now) =>
			withEntry(now, "presets", id, ({ facts: { [fact]: _, ...rest }, ...one }) => ({
				...one,
				facts: to === "" ? rest : { ...rest, [fact]: type === "boolean" ? to === "true" : to },
			})),
		);
	const valuesOf = ({ type, values = [] }: ProfileFact) =>
		type === "boolean"
			? (["true", "false"] as const).map((value) => ({ value, label: t(`editor.preset.${value}`) }))
			: values.map((value) => ({ value, label: value }));
	return (
		<SideForm list="presets" id={id}>
			<Said label={t("editor.pillar.name")} place={["presets", id]} />
			{draft.lens.facts.map((fact) => (
				<Choose
					key={fact.id}
					label={nameOf(draft, { list: "facts", id: fact.id })}
					at={`lens.presets.${id}.facts.${fact.id}`}
					value={said(fact)}
					options={[{ value: "", label: t("editor.preset.open") }, ...valuesOf(fact)]}
					onChange={(to) => answer(fact, to)}
				/>
			))}
			{draft.lens.facts.length === 0 && <p className="soft">{t("editor.preset.noFacts")}</p>}
		</SideForm>
	);
}

/** What a workload says of itself that does not go together. */
export function IncompatibilityForm({ clash: { id, when, inPlace = [], items } }: { clash: Incompatibility }) {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	const at = `lens.incompatibilities.${id}`;
	const change = (to: (one: Incompatibility) => Incompatibility, group?: string) =>
		edit((now) => withEntry(now, "incompatibilities", id, to), group);
	return (
		<SideForm list="incompatibilities" id={id}>
			<Said label={t("editor.lens.title")} place={["incompatibilities", id, "title"]} />
			<Said label={t("editor.incompatibility.note")} place={["incompatibilities", id, "note"]} rows={2} />
			<Said label={t("editor.tension.resolution")} place={["incompatibilities", id, "resolution"]} rows={2} />
			<Condition
				label={t("editor.incompatibility.when")}
				at={`${at}.when`}
				value={when}
				onChange={(to) => change((one) => ({ ...one, when: to }), at)}
			/>
			<NamedList
				label={t("editor.incompatibility.inPlace")}
				at={`${at}.inPlace`}
				ids={inPlace}
				known={requirementGroups(draft.lens).map((group) => group.id)}
				nameOf={(one) => requirementName(draft, one)}
				onChange={(ids) => change(({ inPlace: _, ...one }) => ({ ...one, ...(ids.length > 0 && { inPlace: ids }) }))}
			/>
			<NamedList
				label={t("editor.incompatibility.items")}
				at={`${at}.items`}
				ids={items}
				known={draft.lens.items.map((item) => item.id)}
				nameOf={(one) => requirementName(draft, one)}
				onChange={(ids) => change((one) => ({ ...one, items: ids }))}
			/>
		</SideForm>
	);
}

const kinds: Notice["kind"][] = ["edition", "aged"];

/** What the lens says of its own sources. */
export function NoticeForm({ notice: { id, kind, where, when = "always", links } }: { notice: Notice }) {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	const { items, recommendations } = draft.lens;
	const at = `lens.notices.${id}`;
	const change = (to: (one: Notice) => Notice, group?: string) => edit((now) => withEntry(now, "notices", id, to), group);
	return (
		<SideForm list="notices" id={id}>
			<Said label={t("editor.notice.text")} place={["notices", id, "text"]} rows={2} />
			<Choose
				label={t("editor.tension.kind")}
				at={`${at}.kind`}
				value={kind}
				options={kinds.map((value) => ({ value, label: t(`editor.notice.${value}`) }))}
				onChange={(to) => change((one) => ({ ...one, kind: to }))}
			/>
			<NamedList
				label={t("editor.notice.where")}
				at={`${at}.where`}
				ids={where}
				known={[...items, ...recommendations].map((one) => one.id)}
				nameOf={(one) => requirementName(draft, one)}
				onChange={(ids) => change((one) => ({ ...one, where: ids }))}
			/>
			<Condition
				label={t("editor.notice.when")}
				at={`${at}.when`}
				value={when}
				onChange={(to) => change((one) => withField(one, "when", to === "always" ? undefined : to), at)}
			/>
			<LinksFields owner={{ notice: id }} links={links} />
		</SideForm>
	);
}
