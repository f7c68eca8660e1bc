import {
	addTradeoff,
	placeOfOwner,
	removeTradeoff,
	type TradeoffOwner,
	tradeoffsOf,
	withTradeoffs,
} from "../../domain/draft/tradeoffs.ts";
import type { Direction, Tradeoff } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { Choose } from "./Choose.tsx";
import { useDrafting } from "./drafting.ts";
import { Said } from "./Said.tsx";
import { nameOf } from "./titles.ts";

/** What closing a gap gives to other pillars, or takes from them. */
export function Tradeoffs({ owner }: { owner: TradeoffOwner }) {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	const tradeoffs = tradeoffsOf(draft, owner);
	const [first] = draft.lens.pillars;
	return (
		<fieldset className="editor-fields">
			<legend className="legend">{t("editor.tradeoffs")}</legend>
			<p className="soft">{t("editor.tradeoffs.lead")}</p>
			{tradeoffs.map((tradeoff, at) => (
				<TradeoffFields key={tradeoff.id ?? at} owner={owner} tradeoff={tradeoff} at={at} />
			))}
			{first && (
				<p>
					<Button onClick={() => edit((now) => addTradeoff(now, owner, first.id))}>{t("editor.tradeoffs.add")}</Button>
				</p>
			)}
		</fieldset>
	);
}

const directions: Direction[] = ["positive", "negative"];
const strengths = ["1", "2", "3"] as const;

function TradeoffFields({ owner, tradeoff, at }: { owner: TradeoffOwner; tradeoff: Tradeoff; at: number }) {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	const { id, pillar, direction, strength } = tradeoff;
	const place = placeOfOwner(owner);
	const where = `${["lens", ...place].join(".")}.tradeoffs.${id ?? at}`;
	const name = t("editor.tradeoffs.one", { n: at + 1 });
	const change = (part: Partial<Tradeoff>) =>
		edit((now) => withTradeoffs(now, owner, (all) => all.map((one, other) => (other === at ? { ...one, ...part } : one))));
	return (
		<fieldset className="editor-fields">
			<legend className="legend">{name}</legend>
			<div className="editor-pair">
				<Choose
					label={t("editor.tradeoffs.direction")}
					at={`${where}.direction`}
					value={direction}
					options={directions.map((value) => ({ value, label: t(`editor.tradeoffs.${value}`) }))}
					onChange={(to) => change({ direction: to })}
				/>
				<Choose
					label={t("editor.pillar")}
					at={`${where}.pillar`}
					value={pillar}
					options={draft.lens.pillars.map((one) => ({ value: one.id, label: nameOf(draft, { list: "pillars", id: one.id }) }))}
					onChange={(to) => change({ pillar: to })}
				/>
				<Choose
					label={t("editor.tradeoffs.strength")}
					at={`${where}.strength`}
					value={strengths.find((one) => Number(one) === strength) ?? "1"}
					options={strengths.map((value) => ({ value, label: value }))}
					onChange={(to) => change({ strength: Number(to) })}
				/>
			</div>
			{id !== undefined && <Said label={t("editor.tradeoffs.text")} place={[...place, "tradeoffs", id]} />}
			<p>
				<Button
					look="quiet"
					aria-label={`${t("library.remove")}: ${name}`}
					onClick={() => edit((now) => removeTradeoff(now, owner, at))}
				>
					{t("library.remove")}
				</Button>
			</p>
		</fieldset>
	);
}
