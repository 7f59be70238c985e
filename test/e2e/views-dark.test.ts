import { describeViews } from './support/views';

describeViews('dark');
