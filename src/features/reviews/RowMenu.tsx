import { useId, useState } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import "./rowMenu.css";

export interface RowMenuItem {
	label: string;
	look: "quiet" | "danger";
	onChoose: () => void;
}

/** What else can be done with a review. The browser opens and closes it, and gives the focus back to its button. */
export function RowMenu({ name, items }: { name: string; items: RowMenuItem[] }) {
	const { t } = usePhrases();
	const id = useId();
	const [open, setOpen] = useState(false);
	return (
		<span className="reviews-more">
			<Button look="quiet" data-more popoverTarget={id} aria-label={`${t("reviews.more")}: ${name}`} title={t("reviews.more")}>
				<svg width="20" height="20" viewBox="0 0 20 20" fill="currentColor" aria-hidden="true">
					<circle cx="4" cy="10" r="1.75" />
					<circle cx="10" cy="10" r="1.75" />
					<circle cx="16" cy="10" r="1.75" />
				</svg>
			</Button>
			{/* Filled when it opens: a list of hundreds has no hundreds of menus. */}
			<div id={id} className="reviews-menu" popover="auto" onBeforeToggle={({ newState }) => setOpen(newState === "open")}>
				{open &&
					items.map(({ label, look, onChoose }) => (
						<Button key={label} look={look} popoverTarget={id} popoverTargetAction="hide" onClick={onChoose}>
							{label}
						</Button>
					))}
			</div>
		</span>
	);
}
