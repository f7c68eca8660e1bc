import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import "./tabs.css";

interface TabsProps<V extends string> {
	/** Names the list of tabs. */
	label: string;
	/** `name` says to a screen reader what a short label means. */
	tabs: { value: V; label: ReactNode; name?: string }[];
	value: V;
	onChange: (value: V) => void;
	/** What the chosen tab shows. */
	children: ReactNode;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs as the pattern of WAI-ARIA has them: one stop for Tab, arrows, Home and End choose. */
export function Tabs<V extends string>({ label, tabs, value, onChange, children }: TabsProps<V>) {
	const id = useId();
	const list = useRef<HTMLDivElement>(null);
	const onKeyDown = (event: KeyboardEvent) => {
		const step = steps[event.key];
		const place = tabs.findIndex((tab) => tab.value === value);
		const ends: Record<string, number> = { Home: 0, End: tabs.length - 1 };
		const to = step === undefined ? ends[event.key] : (place + step + tabs.length) % tabs.length;
		const target = to === undefined ? undefined : tabs[to];
		if (!target || to === undefined) return;
		event.preventDefault();
		onChange(target.value);
		list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
	};
	return (
		<div className="tabs">
			<div ref={list} className="tabs-list" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
				{tabs.map((tab) => (
					<button
						key={tab.value}
						type="button"
						role="tab"
						id={`${id}-${tab.value}`}
						aria-controls={`${id}-panel`}
						aria-selected={tab.value === value}
						aria-label={tab.name}
						tabIndex={tab.value === value ? 0 : -1}
						onClick={() => onChange(tab.value)}
					>
						{tab.label}
					</button>
				))}
			</div>
			<div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${value}`}>
				{children}
			</div>
		</div>
	);
}
