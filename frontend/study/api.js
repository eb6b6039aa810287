import { Api } from '../shared/api.js';

/** @import { Deal, Offer, StockOfCards } from './json.js' */

/** What the server is asked for while cards are studied. */
export class StudyApi extends Api {
  /**
   * @param {{ session: string, showing?: string, section?: string | null, ahead?: boolean }} place
   * @returns {Promise<Deal>}
   */
  next({ session, showing, section, ahead }) {
    const query = new URLSearchParams({ session });
    if (showing) query.set('showing', showing);
    if (section) query.set('section', section);
    if (ahead) query.set('ahead', 'true');
    return this.get(`next?${query}`);
  }

  /**
   * @param {{ section: string | null }} place
   * @returns {Promise<StockOfCards>}
   */
  stock({ section }) {
    return this.get(section ? `stock?${new URLSearchParams({ section })}` : 'stock');
  }

  /** @returns {Promise<Offer[]>} */
  more() {
    return this.get('more');
  }
}
