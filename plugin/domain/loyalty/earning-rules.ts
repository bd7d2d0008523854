import * as z from 'zod';
import { MEASURES } from './measures.ts';

const ofSchema = z.enum(['room', 'roomAndExtras']);
const codeSchema = z.string().min(1);

/** How a stay turns into points, night credits and counters. */
export const earningSchema = z.strictObject({
  points: z.number().nonnegative().describe('Base points for each `per` units of the currency.'),
  extrasPoints: z
    .number()
    .nonnegative()
    .optional()
    .describe('The same for extras, where they earn at another rate than the room.'),
  per: z.number().positive().default(1),
  wholeUnitsOnly: z.boolean().default(false).describe('Whether a begun unit earns nothing.'),
  of: ofSchema.default('roomAndExtras').describe('What earns points: the room alone, or also extras.'),
  netOfTax: z.boolean().default(false).describe('Whether the tax contained in the amounts is taken off first.'),
  nightsPerCredit: z.int().positive().default(1).describe('Nights that make one night credit.'),
  brands: z
    .array(
      z.strictObject({
        codes: z.array(codeSchema).min(1).describe('The brand and other ways to write it.'),
        points: z.number().nonnegative().optional(),
        extrasPoints: z.number().nonnegative().optional(),
        of: ofSchema.optional(),
        nightsPerCredit: z.int().positive().optional(),
      }),
    )
    .default([])
    .describe('Brands that earn otherwise; what is left out is as above.'),
  maxRooms: z
    .strictObject({ points: z.int().positive().optional(), nights: z.int().positive().optional() })
    .default({})
    .describe('Rooms of one stay that earn points and night credits; no limit where left out.'),
  bonusTier: z
    .enum(['stayStart', 'stayEnd'])
    .default('stayStart')
    .describe("Whose tier sets the bonus: the member's at arrival or at departure."),
  daysBeforeJoining: z
    .int()
    .nonnegative()
    .default(0)
    .describe('Stays that ended at most so many days before the guest joined earn too; none when left out.'),
  rounding: z
    .strictObject({
      mode: z.enum(['floor', 'halfUp', 'none']).default('floor'),
      each: z.enum(['stay', 'line']).default('stay'),
    })
    .default({ mode: 'floor', each: 'stay' }),
  counters: z
    .partialRecord(
      z.enum(MEASURES),
      z.strictObject({
        from: z.enum(['basePoints', 'totalPoints', 'roomRevenue', 'eligibleRevenue']),
        times: z.number().positive().default(1),
      }),
    )
    .default({})
    .describe('Further measures that a stay feeds, besides nights, stays, spend and points.'),
  eligible: z
    .strictObject({
      properties: z
        .array(codeSchema)
        .min(1)
        .optional()
        .describe('Only stays in these properties count, by their codes; all when left out.'),
      brands: z.array(codeSchema).min(1).optional().describe('Only stays of these brands count; all when left out.'),
      excludedBrands: z.array(codeSchema).default([]).describe('Stays of these brands count for nothing.'),
      channels: z.array(codeSchema).min(1).optional().describe('Only these channels earn; all when left out.'),
      nightsFromEveryChannel: z
        .boolean()
        .default(false)
        .describe('Whether nights count even where the channel earns no points.'),
      rates: z.array(codeSchema).min(1).optional().describe('Only these rates earn; all when left out.'),
      excludedRates: z.array(codeSchema).default([]),
      ownStayOnly: z.boolean().default(false).describe("Whether another person's stay earns nothing."),
      settledOnly: z.boolean().default(false).describe('Whether a stay earns nothing until it is paid.'),
    })
    .default({
      excludedBrands: [],
      nightsFromEveryChannel: false,
      excludedRates: [],
      ownStayOnly: false,
      settledOnly: false,
    }),
});
export type Earning = z.output<typeof earningSchema>;
