import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('dailyPerformance', 'Day of business', [
    'day',
    'property',
    'occupancy',
    'adr',
    'revpar',
    'roomsSold',
    'roomsAvailable',
    'outOfOrder',
    'arrivals',
    'departures',
    'noShows',
    'cancellations',
    'roomRevenue',
    'totalRevenue',
    'onTheBooks7',
    'onTheBooks14',
    'onTheBooks30',
    'onTheBooks60',
    'onTheBooks90',
    'forecastRooms',
    'forecastLow',
    'forecastHigh',
  ]),
);
