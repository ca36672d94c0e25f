# SPDX-License-Identifier: MIT
# The less common half of Exporter: tags, patterns, negations, sigils, and the complaints.
package Exporter::Heavy;

use strict;
no strict 'refs';

sub carp_from_user {
    require Carp;
    local $Carp::CarpLevel = 1;
    local $Carp::Internal{'Exporter::Heavy'} = 1;
    Carp::carp(@_);
}

sub refuse {
    require Carp;
    local $Carp::Internal{'Exporter::Heavy'} = 1;
    local $Carp::Internal{'Exporter'} = 1;
    Carp::croak(join "", @_, "Can't continue after import errors");
}

sub export {
    my ($module, $user, @wanted) = @_;
    my $exports = \@{"${module}::EXPORT"};
    my $optional = \@{"${module}::EXPORT_OK"};
    my $known = known_names($module, $exports, $optional);
    my ($bad, @bad) = 0;
    if (@wanted) {
        if (grep { m{^[/!:]} } @wanted) {
            ($bad, @wanted) = expand($module, $exports, $known, @wanted);
        }
        my @names;
        for my $name (@wanted) {
            if ($name =~ /^\d/) {    # a version
                $module->VERSION($name);
                next;
            }
            if ($known->{$name}) {
                push @names, $name;
            } elsif ($name =~ /^&(.+)/s and $known->{$1}) {
                push @names, $1;
            } else {
                unshift @bad, qq{"$name" is not exported by the $module module\n};
            }
        }
        refuse(@bad) if $bad or @bad;
        # Only a version was asked for: the defaults come as well.
        @wanted = @names || grep({ !/^\d/ } @wanted) ? @names : @$exports;
    } else {
        @wanted = @$exports;
    }
    check_failing($module, \@wanted);
    bind_name($module, $user, $_) for @wanted;
}

sub known_names {
    my ($module, $exports, $optional) = @_;
    my $known = $Exporter::Cache{$module} ||= {};
    unless (%$known) {
        s/^&//, $known->{$_} = 1 for my @names = (@$exports, @$optional);
    }
    return $known;
}

# ":tag", "/pattern/" and "!..." become plain names. Yields the number of errors, then the names.
sub expand {
    my ($module, $exports, $known, @wanted) = @_;
    my (%names, @order, $bad);
    $bad = 0;
    unshift @wanted, ':DEFAULT' if $wanted[0] =~ /^!/;
    for my $spec (@wanted) {
        my $remove = $spec =~ s/^!//;
        my @matched;
        if ($spec =~ s/^://) {
            my $tags = \%{"${module}::EXPORT_TAGS"};
            if ($spec eq 'DEFAULT') {
                @matched = @$exports;
            } elsif (my $tag = $tags->{$spec}) {
                @matched = @$tag;
            } else {
                carp_from_user(qq{"$spec" is not defined in %${module}::EXPORT_TAGS});
                $bad++;
                next;
            }
        } elsif ($spec =~ m{^/(.*)/$}s) {
            my $pattern = $1;
            @matched = grep { /$pattern/ } sort keys %$known;
        } else {
            @matched = $spec;
        }
        for my $name (@matched) {
            my $plain = $name;
            $plain =~ s/^&//;
            if ($remove) {
                delete $names{$plain};
            } else {
                push @order, $plain unless $names{$plain};
                $names{$plain} = 1;
            }
        }
    }
    my %seen;
    return ($bad, grep { $names{$_} && !$seen{$_}++ } @order);
}

# What @EXPORT_FAIL lists is asked for first: the module may refuse it.
sub check_failing {
    my ($module, $wanted) = @_;
    my %fails = map { s/^&//r => 1 } @{"${module}::EXPORT_FAIL"};
    my @asked = grep { $fails{ s/^&//r } } @$wanted or return;
    my @failed = $module->export_fail(@asked) or return;
    carp_from_user(qq{"$_" is not implemented by the $module module on this architecture}) for @failed;
    refuse();
}

sub bind_name {
    my ($module, $user, $name) = @_;
    my $sigil = $name =~ s/^([&\$\@%*])// ? $1 : '&';
    my $to = "${user}::$name";
    my $from = "${module}::$name";
    if    ($sigil eq '&') { *$to = \&$from }
    elsif ($sigil eq '$') { *$to = \$$from }
    elsif ($sigil eq '@') { *$to = \@$from }
    elsif ($sigil eq '%') { *$to = \%$from }
    else                  { *$to = *$from }
}

# export_tags('a', 'b'): the tags' names join @EXPORT or @EXPORT_OK.
sub add_tags {
    my ($module, $list, $tags) = @_;
    my $all = \%{"${module}::EXPORT_TAGS"};
    my @names = @$tags ? @$tags : keys %$all;
    my @strange;
    for my $tag (@names) {
        if ($all->{$tag}) { push @{"${module}::$list"}, @{ $all->{$tag} } }
        else              { push @strange, $tag }
    }
    if (@strange) {
        require Carp;
        Carp::carp(join(', ', @strange) . " are not tags of $module");
    }
    delete $Exporter::Cache{$module};
}

1;
