import { useSyncExternalStore } from "react";
import { today, watchDay } from "../browser/clock.ts";

/** Today as an ISO day; what shows it is drawn anew when the day changes, also overnight. */
export const useToday = (): string => useSyncExternalStore(watchDay, today);
