/** Every view in English, in every theme. */
import { describeViews } from './support/views';

describeViews('en');
