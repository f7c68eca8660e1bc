import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import type { SetAsideItem } from "./types.ts";

/** Says that saved work could not be read, and hands it out as it is. */
export function SetAside({ items, onSave }: { items: SetAsideItem[]; onSave: (id: string, isProtected: boolean) => void }) {
	const { t, date } = usePhrases();
	if (items.length === 0) return null;
	return (
		<section className="opened-note" data-kind="refused" aria-labelledby="reviews-set-aside">
			<div className="opened-note-text">
				<h2 id="reviews-set-aside">{t("reviews.setAside.title")}</h2>
				<p>{t("reviews.setAside.text")}</p>
				<ul className="reviews-set-aside">
					{items.map(({ id, day }) => (
						<li key={id} className="row">
							<span id={`set-aside-${id}`}>{t("reviews.setAside.item", { date: date(day) })}</span>
							<Button aria-describedby={`set-aside-${id}`} onClick={() => onSave(id, false)}>
								{t("reviews.setAside.save")}
							</Button>
							<Button look="quiet" aria-describedby={`set-aside-${id}`} onClick={() => onSave(id, true)}>
								{t("reviews.setAside.protect")}
							</Button>
						</li>
					))}
				</ul>
			</div>
		</section>
	);
}
