import { useState } from "react";

/** Two digits of a year become a day of the first century: a field asks before it takes one before this. */
export const firstDay = "2000-01-01";

/** The last day of four-digit years: one beyond it would be refused. */
export const lastDay = "9999-12-31";

interface TypedDay {
	/** What the field shows: the day, or what is typed and not taken. */
	shown: string;
	/** The year that looks cut short, once somebody has left the field with it; null: there is none. */
	shortYear: string | null;
	type: (day: string) => void;
	leave: () => void;
}

/** A day as it is typed: on the way to "2026" a date field is in the years 2, 20 and 202, none of which is taken. */
export function useDay(value: string, onChange: (day: string) => void): TypedDay {
	const [early, setEarly] = useState("");
	const [isLeft, setLeft] = useState(false);
	const type = (day: string) => {
		const isEarly = day !== "" && day < firstDay;
		setLeft(false);
		setEarly(isEarly ? day : "");
		if (!isEarly) onChange(day);
	};
	const shortYear = early !== "" && isLeft ? String(Number(early.slice(0, 4))) : null;
	return { shown: early || value, shortYear, type, leave: () => setLeft(true) };
}
