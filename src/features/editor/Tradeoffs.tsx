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
import { Choose } from "./Choose.tsx";
import { useDrafting } from "./drafting.ts";
import { Entries } from "./Entries.tsx";
import { Further } from "./Further.tsx";
import { Said } from "./Said.tsx";
import { nameOf } from "./titles.ts";

/** What closing a gap gives to other pillars, or takes from them. */
export function Tradeoffs({ owner }: { owner: TradeoffOwner }) {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	const tradeoffs = tradeoffsOf(draft, owner);
	const [first] = draft.lens.pillars;
	return (
		<Further title={t("editor.tradeoffs")} lead={t("editor.tradeoffs.lead")} count={tradeoffs.length}>
			<Entries
				entries={tradeoffs}
				keyOf={({ id }, at) => id ?? at}
				nameOf={(_, at) => t("editor.tradeoffs.one", { n: at + 1 })}
				draw={(tradeoff, at) => <TradeoffFields owner={owner} tradeoff={tradeoff} at={at} />}
				onRemove={(_, at) => edit((now) => removeTradeoff(now, owner, at))}
				add={first && t("editor.tradeoffs.add")}
				onAdd={() => edit((now) => (first ? addTradeoff(now, owner, first.id) : now))}
			/>
		</Further>
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
	const change = (part: Partial<Tradeoff>) =>
		edit((now) => withTradeoffs(now, owner, (all) => all.map((one, other) => (other === at ? { ...one, ...part } : one))));
	return (
		<>
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
		</>
	);
}
